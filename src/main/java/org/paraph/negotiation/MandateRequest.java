package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The authority of our delegation, as entered.
 *
 * @param authority    by whom it is given
 * @param note         what it covers
 * @param occurrence   when it was given
 * @param kinds        what it lets us do; to negotiate and to conclude if null
 * @param blanket      true if it is given for a class of agreements
 * @param redLines     what may not be given away without asking; null if nothing
 * @param expiresOn    last day on which it counts; null if it names none
 * @param instructions further instructions, or null
 */
public record MandateRequest(@NotBlank @Size(max = 200) String authority, @NotBlank @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence, @Size(min = 1) Set<@NotNull MandateKind> kinds, Boolean blanket,
        @Size(max = 200) List<@NotNull @Valid RedLineRequest> redLines, LocalDate expiresOn,
        @Size(max = 4000) String instructions) {

    /** What the audit keeps as the reason. */
    String reason() {
        return authority + ": " + note;
    }

    /**
     * A red line: on a provision or a topic.
     *
     * @param provision path of the provision, or null
     * @param topic     the topic where no provision is meant, or null
     * @param wording   what may not be given away
     */
    public record RedLineRequest(@Size(min = 1, max = 2000) String provision, @Size(min = 3, max = 300) String topic,
            @NotBlank @Size(max = 2000) String wording) {
    }
}
