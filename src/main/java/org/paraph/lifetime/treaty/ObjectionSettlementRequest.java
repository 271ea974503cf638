package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * How an objection was settled, as entered.
 *
 * @param outcome    with which result
 * @param means      by which means, such as negotiation, conciliation, arbitration or a court (Charter, article 33)
 * @param note       what was found or agreed
 * @param occurrence when
 */
public record ObjectionSettlementRequest(@NotNull Settlement outcome, @NotBlank @Size(max = 200) String means,
        @NotBlank @Size(max = 2000) String note, @NotNull @Valid OccurrenceRequest occurrence) {
}
