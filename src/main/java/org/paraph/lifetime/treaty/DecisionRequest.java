package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * What our side decided about the treaty, as entered.
 *
 * @param kind       on what
 * @param authority  who decided, in words
 * @param decision   which body that is, and why another than the competent one; the competent one if null
 * @param reason     why
 * @param publicLine what is said in public; null if nothing
 * @param occurrence when
 */
public record DecisionRequest(@NotNull TreatyDecision.Kind kind, @NotBlank @Size(max = 200) String authority,
        @Valid AuthorityRequest decision, @NotBlank @Size(max = 2000) String reason, @Size(max = 2000) String publicLine,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
