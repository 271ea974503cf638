package org.paraph.lifetime.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That the treaty or a part of it is applied provisionally, as entered.
 *
 * @param provision  the article or the agreement on which it rests
 * @param parties    codes of the parties between which it is applied
 * @param paths      paths of the provisions; the whole treaty if null or empty
 * @param beginsOn   the first day
 * @param note       or null
 * @param occurrence when it was agreed or notified
 */
public record ProvisionalApplicationRequest(@NotBlank @Size(max = 200) String provision,
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 10) String> parties,
        @Size(max = 500) List<@NotBlank @Size(max = 200) String> paths, @NotNull LocalDate beginsOn,
        @Size(max = 2000) String note, @NotNull @Valid OccurrenceRequest occurrence) {
}
