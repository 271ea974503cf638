package org.paraph.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A version of the text, as entered.
 *
 * @param label      short name, unique in the dossier, for example {@code 2012-v1}
 * @param language   BCP 47 tag of its language
 * @param title      the title of the agreement in this version
 * @param body       the wording
 * @param change     what kind of change it makes to the version before; null for a first version
 * @param note       what changed and why, or null
 * @param occurrence when it was made or filed
 */
public record TextRequest(@NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}") String label,
        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") @Size(max = 35) String language,
        @NotBlank @Size(max = 500) String title, @NotBlank @Size(max = 500_000) String body, TextChange change,
        @Size(max = 2000) String note, @NotNull @Valid OccurrenceRequest occurrence) {
}
