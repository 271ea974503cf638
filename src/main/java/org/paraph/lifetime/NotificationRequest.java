package org.paraph.lifetime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A party's written notification that its procedures for entry into force are complete.
 *
 * @param party      code of the party that notifies
 * @param channel    how, for example a note verbale
 * @param note       or null
 * @param occurrence when it was given
 */
public record NotificationRequest(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 200) String channel,
        @Size(max = 2000) String note, @NotNull @Valid OccurrenceRequest occurrence) {
}
