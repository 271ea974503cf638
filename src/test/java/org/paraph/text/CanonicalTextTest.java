package org.paraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look the same have the same hash; texts that do not, have not. */
class CanonicalTextTest {

    private static final String TITLE = "Agreement on the café";
    private static final String BODY = "Article 1\nThe Parties agree.\n\nArticle 2\nThis Agreement is in 한국어.";

    @ParameterizedTest
    @ValueSource(strings = {
        "Article 1\r\nThe Parties agree.\r\n\r\nArticle 2\r\nThis Agreement is in 한국어.",
        "Article 1\rThe Parties agree.\r\rArticle 2\rThis Agreement is in 한국어.",
        "Article 1  \nThe Parties agree.\t\n   \nArticle 2\nThis Agreement is in 한국어. ",
        "Article 1\nThe Parties agree.\n\nArticle 2\nThis Agreement is in 한국어.\n\n\n",
        "Article 1\nThe Parties agree.\n\nArticle 2\nThis Agreement is in \u1112\u1161\u11ab\u1100\u116e\u11a8\u110b\u1165."
    })
    void isTheSameForTheSameTextFromAnotherEditor(String same) {
        assertThat(CanonicalText.sha256(TITLE, same)).isEqualTo(CanonicalText.sha256(TITLE, BODY));
    }

    @Test
    void isTheSameForATitleInAnotherNormalisation() {
        assertThat(CanonicalText.sha256("Agreement on the cafe\u0301 ", BODY)).isEqualTo(CanonicalText.sha256(TITLE, BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Article 1\nThe Parties disagree.\n\nArticle 2\nThis Agreement is in 한국어.",
        "Article 1\nThe Parties agree\n\nArticle 2\nThis Agreement is in 한국어.",
        "Article 1\nThe Parties  agree.\n\nArticle 2\nThis Agreement is in 한국어.",
        "Article 1\nThe parties agree.\n\nArticle 2\nThis Agreement is in 한국어.",
        "Article 1\n  The Parties agree.\n\nArticle 2\nThis Agreement is in 한국어.",
        "Article 1\nThe Parties agree.\nArticle 2\nThis Agreement is in 한국어.",
        "Article 2\nThis Agreement is in 한국어.\n\nArticle 1\nThe Parties agree."
    })
    void differsForEveryChangeThatCanBeSeen(String other) {
        assertThat(CanonicalText.sha256(TITLE, other)).isNotEqualTo(CanonicalText.sha256(TITLE, BODY));
    }

    @Test
    void differsForAnotherTitle() {
        assertThat(CanonicalText.sha256("Agreement on the cafe", BODY)).isNotEqualTo(CanonicalText.sha256(TITLE, BODY));
    }

    @Test
    void isSha256OverTitleEmptyLineAndBody() {
        assertThat(CanonicalText.of(" T ", "\nb \n")).isEqualTo("T\n\nb\n");
        assertThat(CanonicalText.sha256("T", "b"))
                .isEqualTo("67e9412f8d5494155bb3ddb185b7d63a00e4243a6779c7959858c11e9c5df571");
    }
}
