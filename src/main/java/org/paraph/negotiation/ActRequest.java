package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * An act that needs no more than its authority, its words and its date: a mandate, a submission, an abandonment.
 *
 * @param authority  by whose authority, as a body or an office
 * @param note       what was decided, or why, for the file
 * @param occurrence when it was done
 */
public record ActRequest(@NotBlank @Size(max = 200) String authority, @NotBlank @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {

    /** What the audit keeps as the reason. */
    public String reason() {
        return authority + ": " + note;
    }
}
