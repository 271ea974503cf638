package org.paraph.text.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.platform.ui.Reader;

/** Provisions are called what readers call them. */
class ProvisionNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | art2/text1 | Article 2, paragraph 1",
        "en | art6/para1/a/iv | Article 6, paragraph 1 (a) (iv)",
        "en | annex2/art3/item2 | Annex 2, Article 3 item 2",
        "en | preamble/text2 | Preamble, paragraph 2",
        "en | part-1/chapter2 | Part 1, Chapter 2",
        "en | art1~2 | Article 1 (2)",
        "en | art1~2~2/a | Article 1 (2~2) (a)",
        "en | para3 | Paragraph 3",
        "en | annex | Annex",
        "ko | art6/para1/a | 제6조 제1항 (a)",
        "ja | art6/para1/a | 第6条第1項(a)",
        "ja | testimonium | 末文"})
    void byItsPath(String language, String path, String name) {
        assertThat(names(language).at(path)).isEqualTo(name);
    }

    private static ProvisionNames names(String language) {
        return new ProvisionNames(new Reader() {
            @Override
            public Locale getLocale() {
                return Locale.forLanguageTag(language);
            }
        });
    }
}
