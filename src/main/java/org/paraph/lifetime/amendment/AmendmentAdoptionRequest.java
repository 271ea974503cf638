package org.paraph.lifetime.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A step of an amendment that is no answer of one party, as entered: the amending agreement is concluded, it enters into
 * force, or it is given up.
 *
 * @param instrument in what, or by which article
 * @param note       or null
 * @param occurrence when
 */
public record AmendmentAdoptionRequest(@NotBlank @Size(max = 200) String instrument, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
