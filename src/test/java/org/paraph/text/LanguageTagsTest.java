package org.paraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same language is always the same tag, however it is entered. */
class LanguageTagsTest {

    @ParameterizedTest
    @CsvSource({"ko, ko", "ko-kr, ko-KR", "ko-KR, ko-KR", "zh-hant-tw, zh-Hant-TW", "en, en", "not a tag, not a tag"})
    void isWrittenAsTheStandardPrefers(String entered, String kept) {
        var request = TextRequest.plain("v1", entered, "A title", "A body", null, null);

        assertThat(request.language()).isEqualTo(kept);
        assertThat(new LanguagesRequest.Language(entered, LanguageStanding.AUTHENTIC, false).language()).isEqualTo(kept);
    }
}
