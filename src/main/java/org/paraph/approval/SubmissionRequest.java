package org.paraph.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The submission of the text to our domestic procedure, as entered.
 *
 * @param authority  by whose authority, as a body or an office
 * @param note       what was decided, for the file
 * @param urgent     whether the route for urgent matters is taken; not if null
 * @param occurrence when it was submitted
 */
public record SubmissionRequest(@NotBlank @Size(max = 200) String authority, @NotBlank @Size(max = 2000) String note,
        Boolean urgent, @NotNull @Valid OccurrenceRequest occurrence) {

    /** What the audit keeps as the reason. */
    public String reason() {
        return authority + ": " + note;
    }
}
