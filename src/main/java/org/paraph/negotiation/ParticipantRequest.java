package org.paraph.negotiation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A unit or a person to be put on a dossier, as entered.
 *
 * @param kind   unit or person
 * @param code   unit code or username
 * @param reason why it needs to know
 */
public record ParticipantRequest(@NotNull Participant.Kind kind, @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 1000) String reason) {
}
