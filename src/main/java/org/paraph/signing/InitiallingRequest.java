package org.paraph.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.negotiation.Publicity;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The initialling of the text, as entered.
 *
 * @param initiallers who initialled, one for each party
 * @param publicity   what the public is told; unchanged if null
 * @param note        or null
 * @param occurrence  when and where
 */
public record InitiallingRequest(@NotNull @Size(min = 2, max = 200) List<Signatory.@NotNull @Valid Request> initiallers,
        Publicity publicity, @Size(max = 2000) String note, @NotNull @Valid OccurrenceRequest occurrence) {
}
