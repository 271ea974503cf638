package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That provisions which were agreed as suspended when the treaty was concluded apply from now on, as entered.
 *
 * @param provisions paths of the provisions
 * @param instrument what the parties agreed in, or what happened that was to happen first
 * @param note       or null
 * @param occurrence the first day on which they apply
 */
public record ProvisionLiftingRequest(@NotEmpty @Size(max = 2000) List<@NotBlank @Size(max = 2000) String> provisions,
        @NotBlank @Size(max = 200) String instrument, @Size(max = 2000) String note,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
