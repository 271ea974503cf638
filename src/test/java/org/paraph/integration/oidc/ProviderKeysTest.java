package org.paraph.integration.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.paraph.platform.security.SignInUnavailable;

/** Keys are asked for seldom, found when they are new, and kept while the provider is away. */
class ProviderKeysTest {

    private Supplier<String> provider = () -> Issuer.keys(Issuer.RSA);
    private int asked;
    private final ProviderKeys keys = new ProviderKeys(() -> {
        asked++;
        return provider.get();
    });

    @Test
    void asksOnceForAKeyThatItKnows() {
        assertThat(keys.of(named("rsa"))).hasSize(1);
        assertThat(keys.of(named("rsa"))).hasSize(1);

        assertThat(asked).isEqualTo(1);
        assertThat(keys.of(named("rsa")).get(0).isPrivate()).isFalse();
    }

    @Test
    void findsANewKeyAtOnceAndForgetsTheOldOne() {
        keys.of(named("rsa"));
        provider = () -> Issuer.keys(Issuer.rsa("new", 2048));

        assertThat(keys.of(named("new"))).hasSize(1);
        assertThat(keys.of(named("rsa"))).isEmpty();
    }

    @Test
    void doesNotAskForEachNameThatSomebodyMakesUp() {
        keys.of(named("rsa"));
        for (int made = 0; made < 1000; made++) {
            assertThat(keys.of(named("made up " + made))).isEmpty();
        }

        assertThat(asked).isLessThanOrEqualTo(3);
        assertThat(keys.of(named("rsa"))).hasSize(1);
    }

    @Test
    void keepsTheKeysWhileTheProviderIsAway() {
        keys.of(named("rsa"));
        provider = () -> {
            throw new SignInUnavailable("away", null);
        };

        assertThat(keys.of(named("made up"))).isEmpty();
        assertThat(keys.of(named("rsa"))).hasSize(1);
    }

    @Test
    void saysSoWhereTheProviderWasNeverThereAndDoesNotInsist() {
        provider = () -> "no keys at all";

        for (int time = 0; time < 5; time++) {
            assertThatThrownBy(() -> keys.of(named("rsa"))).isInstanceOf(SignInUnavailable.class);
        }
        assertThat(asked).isLessThanOrEqualTo(2);
    }

    private static JWSHeader named(String key) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key).build();
    }
}
