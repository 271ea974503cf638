package org.paraph.integration.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecretTest {

    /** Made once with this code; programs hold such texts for a year, so that the form must stay. */
    private static final String KNOWN = "paraph_AAAAAAAAAAAABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";

    @RepeatedTest(20)
    void isReadAsItWasMade() {
        var fresh = TokenSecret.fresh();

        assertThat(fresh.text()).matches("paraph_[0-9A-Za-z]{61}").hasSize(68);
        assertThat(fresh.id()).hasSize(12);
        assertThat(TokenSecret.read(fresh.text())).contains(fresh);
        assertThat(fresh.hasDigest(fresh.digest())).isTrue();
    }

    @Test
    void isNeverTheSame() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            assertThat(seen.add(TokenSecret.fresh().id())).isTrue();
        }
    }

    @Test
    void keepsADigestThatTellsNothing() {
        var fresh = TokenSecret.fresh();

        assertThat(fresh.digest()).matches("[0-9a-f]{64}").doesNotContain(fresh.text().substring(7));
        assertThat(fresh.hasDigest(TokenSecret.fresh().digest())).isFalse();
        assertThat(fresh.hasDigest("")).isFalse();
    }

    @Test
    void findsAnySingleMistypedCharacter() {
        var text = TokenSecret.fresh().text();

        for (int place = TokenSecret.PREFIX.length(); place < text.length(); place++) {
            char other = text.charAt(place) == 'x' ? 'y' : 'x';
            assertThat(TokenSecret.read(text.substring(0, place) + other + text.substring(place + 1))).as("%d", place).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "paraph_", "paraph", KNOWN, KNOWN + "000000", "eyJhbGciOiJSUzI1NiJ9.e30.c2ln",
        "paraph_\uFF10AAAAAAAAAAABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB"})
    void readsNothingElse(String text) {
        assertThat(TokenSecret.read(text)).isEmpty();
    }

    @Test
    void neverShowsItselfInALog() {
        var fresh = TokenSecret.fresh();

        assertThat(fresh.toString()).contains(fresh.id()).doesNotContain(fresh.text(), fresh.text().substring(20));
        assertThat(new IssuedToken(token(fresh), fresh.text()).toString()).doesNotContain(fresh.text().substring(20));
    }

    private static ApiToken token(TokenSecret secret) {
        return new ApiToken(secret, "gazette", new TokenTerms("one", java.util.Set.of(), java.util.Set.of(), 1), "admin",
                java.time.Instant.EPOCH);
    }
}
