package org.paraph.lifetime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The entry into force, as entered.
 *
 * @param mechanism     how the treaty provides for it
 * @param provision     the article that says so
 * @param note          or null
 * @param occurrence    the day of entry into force
 * @param retroactiveTo an earlier day from which it takes effect as the parties agreed; else null
 */
public record EntryIntoForceRequest(@NotNull EntryMechanism mechanism, @NotBlank @Size(max = 200) String provision,
        @Size(max = 2000) String note, @NotNull @Valid OccurrenceRequest occurrence, LocalDate retroactiveTo) {
}
