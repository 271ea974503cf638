package org.paraph.integration.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a person who has signed in at the provider, and what is not believed. */
class IdTokensTest {

    private static final String NONCE = "the nonce of this sign-in";
    private static final String ACCESS = "an access token";

    private final IdTokens tokens = new IdTokens(Issuer.settings(), Issuer.tokens());

    @Test
    void readsWhatCameForThisSignIn() {
        assertThat(tokens.read(token(claims -> { }), NONCE, null).getSubject()).isEqualTo("4711");
        assertThat(tokens.read(token(claims -> claims.claim("at_hash", hash(ACCESS))), NONCE, ACCESS).getSubject()).isEqualTo("4711");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worthless")
    void refusesWhatDidNot(String why, Consumer<JWTClaimsSet.Builder> change, String access) {
        assertThatThrownBy(() -> tokens.read(token(change), NONCE, access)).isInstanceOfSatisfying(TokenRefused.class,
                refused -> assertThat(refused.why()).startsWith(why));
    }

    static Stream<Arguments> worthless() {
        return Stream.of(
                refused("nonce", claims -> claims.claim("nonce", "that of another sign-in"), null),
                refused("nonce", claims -> claims.claim("nonce", null), null),
                refused("nonce", claims -> claims.claim("nonce", List.of(NONCE)), null),
                refused("audience", claims -> claims.audience("desktop"), null),
                refused("authorised party", claims -> claims.claim("azp", "desktop"), null),
                refused("authorised party", claims -> claims.claim("azp", null).audience(List.of("paraph", "desktop")), null),
                refused("hash", claims -> claims.claim("at_hash", hash("another")), ACCESS),
                refused("hash", claims -> claims.claim("at_hash", hash(ACCESS)), null),
                refused("no subject", claims -> claims.subject(null), null),
                refused("no subject", claims -> claims.issueTime(null), null),
                refused("issuer", claims -> claims.issuer("https://elsewhere.example.org"), null));
    }

    private static Arguments refused(String why, Consumer<JWTClaimsSet.Builder> change, String access) {
        return Arguments.of(why, change, access);
    }

    private static String token(Consumer<JWTClaimsSet.Builder> change) {
        return Issuer.signed(claims -> {
            claims.audience("paraph").claim("azp", "paraph").claim("nonce", NONCE).claim("scope", null);
            change.accept(claims);
        });
    }

    private static String hash(String access) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(access.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(Arrays.copyOf(hash, hash.length / 2)).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
