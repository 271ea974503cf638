package org.paraph.text.consensus;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.directory.Marking;

/**
 * What a party says of some provisions, as entered.
 *
 * @param party      code of the party
 * @param stance     what it says
 * @param provisions paths of the provisions, for example {@code art6}; a part or chapter stands for its articles, {@code *} for all
 * @param note       its words, or null
 * @param marking    marking of the note if it is lower than that of the dossier; null otherwise
 */
public record PositionRequest(@NotBlank @Size(max = 10) String party, @NotNull Stance stance,
        @NotEmpty @Size(max = 5000) List<@NotBlank @Size(max = 2000) String> provisions, @Size(max = 4000) String note,
        Marking marking) {
}
