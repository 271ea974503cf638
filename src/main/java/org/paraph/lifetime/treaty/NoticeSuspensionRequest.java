package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That the effect of a notice is suspended, as entered.
 *
 * @param channel    how the others are told, for example a second note verbale
 * @param decision   which body decided, and why another than the competent one; the competent one if null
 * @param condition  on which condition, or null
 * @param note       the words used, or null
 * @param occurrence when
 */
public record NoticeSuspensionRequest(@NotBlank @Size(max = 200) String channel, @Valid AuthorityRequest decision,
        @Size(max = 1000) String condition, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
