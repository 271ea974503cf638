package org.paraph.text.consensus;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The provisions on which the agreement stands or falls, as entered.
 *
 * @param provisions their paths; all others are not major terms any more
 * @param reason     why these
 * @param occurrence when it was decided
 */
public record MajorTermsRequest(@NotNull @Size(max = 2000) List<@NotBlank @Size(max = 2000) String> provisions,
        @NotBlank @Size(max = 2000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {
}
