package org.paraph.lifetime.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * What our side makes of a refusal of the legislature, as entered.
 *
 * @param answer     what follows
 * @param authority  who decided so
 * @param reason     why
 * @param occurrence when
 */
public record RefusalAnswerRequest(@NotNull Answer answer, @NotBlank @Size(max = 200) String authority,
        @NotBlank @Size(max = 2000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {

    /** What follows a refusal. */
    @Schema(name = "RefusalAnswer")
    public enum Answer {
        /** The legislature is asked again, for the same text. */
        ASK_AGAIN,
        /** Another text is to be negotiated: the dossier is shelved and taken up in a new attempt. */
        RENEGOTIATE,
        /** The party does not intend to become bound (Vienna Convention, article 18(a)); the dossier can be given up. */
        NOT_TO_BECOME_PARTY
    }
}
