package org.paraph.lifetime.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That an amendment is proposed and all contracting States are told, as entered (Vienna Convention, article 40(2)).
 *
 * @param title      what it is called
 * @param party      code of the party that proposes it
 * @param provisions paths of the provisions that it changes; none if it only adds to them
 * @param wording    what is to be read from then on
 * @param notified   codes of the parties that were told
 * @param channel    how
 * @param occurrence when they were told
 */
public record AmendmentRequest(@NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 10) String party,
        @Size(max = 500) List<@NotBlank @Size(max = 2000) String> provisions, @NotBlank @Size(max = 20000) String wording,
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 10) String> notified, @NotBlank @Size(max = 200) String channel,
        @NotNull @Valid OccurrenceRequest occurrence) {

    /** Each provision that it changes, once. */
    List<String> changed() {
        return provisions == null ? List.of() : provisions.stream().distinct().toList();
    }
}
