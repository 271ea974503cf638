package org.paraph.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.paraph.directory.Marking;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A version of the text, as entered: either as plain text, whose articles and paragraphs are recognised, or as provisions.
 *
 * @param label      short name, unique in the dossier, for example {@code 2012-v1}
 * @param language   BCP 47 tag of its language
 * @param title      the title of the agreement in this version; null if the text begins with it or has none
 * @param body       the wording as plain text; null if {@code provisions} are given
 * @param provisions the wording as provisions; null if {@code body} is given
 * @param base       label or id of the version that was edited; null if it is the one that the parties work on. Where that
 *                   one has changed meanwhile, both changes are merged. The version of another language can only name the
 *                   working text.
 * @param onConflict what to do where both changed the same words; {@link OnConflict#REFUSE} if null
 * @param change     what kind of change it makes to the version before; null for a first version. One that reopens an
 *                   agreed text is substantive if it is not said what it is.
 * @param note       what changed and why, or null
 * @param marking    its marking if it is lower than that of the dossier; null otherwise
 * @param occurrence when it was made or filed
 */
public record TextRequest(@NotNull @Pattern(regexp = LABEL) String label,
        @NotNull @Pattern(regexp = LANGUAGE) @Size(max = 35) String language,
        @Size(max = 2000) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") String title,
        @Size(max = 10_000_000) String body, @Size(max = 20_000) List<@NotNull @Valid ProvisionRequest> provisions,
        @Size(max = 40) String base, OnConflict onConflict, TextChange change, @Size(max = 2000) String note,
        Marking marking, @NotNull @Valid OccurrenceRequest occurrence) {

    /** What labels look like; {@code working} stands for the version that the parties work on and names none. */
    public static final String LABEL = "(?!working$)[A-Za-z0-9][A-Za-z0-9._-]{0,39}";
    /** What language tags look like. */
    public static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    public TextRequest {
        language = canonical(language);
    }

    /** The tag as BCP 47 prefers it, in which the same language is always the same tag; null if null. */
    static String canonical(String language) {
        return language == null || !language.matches(LANGUAGE) ? language : Locale.forLanguageTag(language).toLanguageTag();
    }

    /** What becomes of words that two editors changed differently. */
    public enum OnConflict {
        /** Nothing is filed; the answer lists the places. */
        REFUSE,
        /** Both wordings stand side by side in a bracket, for the talks to decide. */
        BRACKET
    }

    TextRequest withKindOfChange() {
        return new TextRequest(label, language, title, body, provisions, base, onConflict,
                change == null ? TextChange.SUBSTANTIVE : change, note, marking, occurrence);
    }

    /** Plain text of a first version. */
    public static TextRequest plain(String label, String language, String title, String body, String note,
            OccurrenceRequest occurrence) {
        return new TextRequest(label, language, title, body, null, null, null, null, note, null, occurrence);
    }
}
