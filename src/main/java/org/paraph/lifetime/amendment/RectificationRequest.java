package org.paraph.lifetime.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That the text is corrected, as entered.
 *
 * @param means      how
 * @param instrument the instrument or the procès-verbal
 * @param validFrom  the day from which the corrected text counts, where the parties decided so; from the beginning if null
 * @param note       or null
 * @param occurrence when it was done
 */
public record RectificationRequest(@NotNull CorrectionMeans means, @NotBlank @Size(max = 200) String instrument,
        LocalDate validFrom, @Size(max = 2000) String note, @NotNull @Valid OccurrenceRequest occurrence) {
}
