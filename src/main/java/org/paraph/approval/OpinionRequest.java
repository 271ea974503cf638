package org.paraph.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * An opinion, as entered.
 *
 * @param opinion            the opinion
 * @param text               its words
 * @param legislatureConsent the finding on the legislature's consent, from a legal review; else null
 * @param scope              paths of the provisions that it is about; the whole text if null or empty
 * @param occurrence         when it was given
 */
public record OpinionRequest(@NotNull Opinion opinion, @NotBlank @Size(max = 8000) String text,
        LegislatureConsent legislatureConsent, @Size(max = 200) List<@NotBlank @Size(max = 200) String> scope,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
