package org.paraph.lifetime.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * What a body that is no party did, as entered.
 *
 * @param body       who acted
 * @param act        what it did; null for the act that the final clauses name
 * @param number     number of the document; or null
 * @param note       or null
 * @param occurrence when
 */
public record ThirdPartyActRequest(@NotBlank @Size(max = 300) String body, @Size(max = 300) String act,
        @Size(max = 100) String number, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
