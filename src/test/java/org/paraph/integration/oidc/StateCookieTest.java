package org.paraph.integration.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser keeps for us while somebody signs in elsewhere. */
class StateCookieTest {

    private final StateCookie cookie = new StateCookie(Issuer.settings(), Issuer.CLOCK);
    private final SignInState begun = SignInState.begun("/negotiations/KOR-JPN-2010-001?tab=한국", Issuer.NOW);

    @Test
    void comesBackAsItWasAndTellsNothing() {
        var sealed = cookie.sealed(begun.written());

        assertThat(cookie.opened(sealed)).contains(begun);
        assertThat(sealed).matches("[A-Za-z0-9_-]+").isNotEqualTo(cookie.sealed(begun.written()));
    }

    @Test
    void isWorthNothingOnceItWasTouchedOrUnderAnotherSecret() {
        var sealed = cookie.sealed(begun.written());
        var other = new StateCookie(OpenIdSettingsTest.with(Map.of("oidc.client-secret", "another")), Issuer.CLOCK);

        assertThat(cookie.opened(sealed.substring(0, 40) + (sealed.charAt(40) == 'A' ? 'B' : 'A') + sealed.substring(41))).isEmpty();
        assertThat(other.opened(sealed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not/base64", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void isWorthNothingWhenMadeUp(String value) {
        assertThat(cookie.opened(value)).isEmpty();
    }

    @Test
    void answersToItsOwnStateOnly() {
        assertThat(begun.isAnswered(begun.state())).isTrue();
        assertThat(begun.isAnswered(begun.nonce())).isFalse();
        assertThat(begun.isAnswered(null)).isFalse();
        assertThat(begun.challenge()).isNotEqualTo(begun.verifier()).hasSize(43);
        assertThat(begun.toString()).doesNotContain(begun.state(), begun.verifier(), begun.nonce());
    }
}
