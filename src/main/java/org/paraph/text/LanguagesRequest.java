package org.paraph.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The languages of the treaty, as the parties agreed on them.
 *
 * @param languages  all of them, at most one prevailing, which must be authentic
 * @param reason     what was agreed, for example the closing clause
 * @param occurrence when it was agreed
 */
public record LanguagesRequest(@NotEmpty @Size(max = 40) List<@NotNull @Valid Language> languages,
        @NotBlank @Size(max = 2000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {

    /**
     * @param language   BCP 47 tag
     * @param standing   what its version is to the parties
     * @param prevailing true if it decides where the authentic languages differ
     */
    public record Language(@NotNull @Pattern(regexp = TextRequest.LANGUAGE) @Size(max = 35) String language,
            @NotNull LanguageStanding standing, boolean prevailing) {

        public Language {
            language = TextRequest.canonical(language);
        }
    }
}
