package org.paraph.integration.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paraph.integration.oidc.Issuer.NOW;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.PlainJWT;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.directory.Scope;

/** Which tokens are read, and all that is wrong with others. */
class AccessTokensTest {

    private final AccessTokens tokens = new AccessTokens(Issuer.settings(), Issuer.tokens(), null);

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void readsWhatTheProviderSigned(String name, String token) {
        assertThat(tokens.claims(token).getClaim("preferred_username")).isEqualTo("han.treaty");
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of("RSA", Issuer.signed(claims -> { })),
                Arguments.of("RSA-PSS, as RFC 9068 writes the type",
                        Issuer.signed(Issuer.RSA, JWSAlgorithm.PS256, "at+jwt", Issuer.claims(claims -> { }))),
                Arguments.of("an elliptic curve, without a type",
                        Issuer.signed(Issuer.CURVE, JWSAlgorithm.ES256, null, Issuer.claims(claims -> { }))),
                Arguments.of("Ed25519", Issuer.signedOnEdwardsCurve(signature -> { })),
                Arguments.of("several audiences", Issuer.signed(claims -> claims.audience(List.of("account", "paraph-api")))),
                Arguments.of("the provider's clock a little ahead",
                        Issuer.signed(claims -> claims.issueTime(Date.from(NOW.plusSeconds(20))))),
                Arguments.of("just expired", Issuer.signed(claims -> claims.expirationTime(Date.from(NOW.minusSeconds(20))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worthless")
    void refusesAllElse(String why, String token) {
        assertThatThrownBy(() -> tokens.claims(token)).isInstanceOfSatisfying(TokenRefused.class,
                refused -> assertThat(refused.why()).startsWith(why));
    }

    static Stream<Arguments> worthless() throws JOSEException {
        return Stream.of(
                Arguments.of("garbled", new PlainJWT(Issuer.claims(claims -> { })).serialize()),
                Arguments.of("garbled", "eyJ.eyJ.x"),
                Arguments.of("garbled", ""),
                Arguments.of("garbled", nested()),
                Arguments.of("too long", "x".repeat(SignedTokens.LARGEST + 1)),
                Arguments.of("algorithm HS256", Issuer.signedByPublicKey()),
                Arguments.of("algorithm RS1", Issuer.signed(claims -> { }).replaceFirst("[^.]*",
                        Base64URL.encode("{\"alg\":\"RS1\",\"kid\":\"rsa\"}").toString())),
                Arguments.of("something critical", Issuer.signed(claims -> { }).replaceFirst("[^.]*", Base64URL.encode(
                        "{\"alg\":\"EdDSA\",\"kid\":\"ed\",\"crit\":[\"exp\"],\"exp\":1}").toString())),
                Arguments.of("type", Issuer.signed(Issuer.RSA, JWSAlgorithm.RS256, "logout+jwt", Issuer.claims(claims -> { }))),
                Arguments.of("not signed", Issuer.signed(Issuer.STRANGERS, JWSAlgorithm.RS256, "JWT", Issuer.claims(claims -> { }))),
                Arguments.of("not signed", Issuer.signed(new RSAKey.Builder(Issuer.RSA).keyID("unknown").build(),
                        JWSAlgorithm.RS256, "JWT", Issuer.claims(claims -> { }))),
                Arguments.of("not signed", Issuer.signed(Issuer.ENCRYPTING, JWSAlgorithm.RS256, "JWT", Issuer.claims(claims -> { }))),
                Arguments.of("not signed", reworded(Issuer.signed(claims -> { }))),
                Arguments.of("not signed", Issuer.signedOnEdwardsCurve(signature -> signature[5] ^= 1)),
                Arguments.of("issuer", Issuer.signed(claims -> claims.issuer("https://login.example.org/"))),
                Arguments.of("issuer", Issuer.signed(claims -> claims.issuer(null))),
                Arguments.of("expired", Issuer.signed(claims -> claims.expirationTime(Date.from(NOW.minusSeconds(31))))),
                Arguments.of("no end", Issuer.signed(claims -> claims.expirationTime(null))),
                Arguments.of("not valid yet", Issuer.signed(claims -> claims.notBeforeTime(Date.from(NOW.plusSeconds(31))))),
                Arguments.of("not valid yet", Issuer.signed(claims -> claims.issueTime(Date.from(NOW.plusSeconds(31))))),
                Arguments.of("audience", Issuer.signed(claims -> claims.audience("account"))),
                Arguments.of("audience", Issuer.signed(claims -> claims.audience((String) null))),
                Arguments.of("no access token", Issuer.signed(claims -> claims.claim("typ", "Refresh"))),
                Arguments.of("an ID token", Issuer.signed(claims -> claims.claim("nonce", "x"))),
                Arguments.of("an ID token", Issuer.signed(claims -> claims.claim("at_hash", "x"))));
    }

    @Test
    void doesNotEvenLookAtWhatIsNoJwt() {
        assertThat(tokens.read("paraph_0123456789abcdef")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"about the client, robot, , , true", "about its service account, 4711, service-account-robot, , true",
        "of a person, 4711, han.treaty, , false", "of a person with that name, 4711, service-account-robot, s1, false",
        "of a person without a name, 4711, , , false", "about another client's account, 4711, service-account-rob, , false"})
    void tellsProgramsFromPeople(String name, String subject, String username, String session, boolean program) {
        var claims = Issuer.claims(each -> each.subject(subject).claim("preferred_username", username).claim("sid", session));

        assertThat(tokens.isOfProgram(claims, "robot")).isEqualTo(program);
        assertThat(tokens.isOfProgram(claims, "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"openid profile | | ''", "'' | | ''", "paraph.read openid paraph.tasks | READ,TASKS | ''",
        "read tasks paraph.made-up PARAPH.READ | | ''", "paraph.external-tasks | EXTERNAL_TASKS | ''",
        "paraph.external-tasks:gazette paraph.external-tasks:register | EXTERNAL_TASKS | gazette,register",
        "paraph.external-tasks:gazette paraph.external-tasks | EXTERNAL_TASKS | ''"})
    void isForTheScopesAndTopicsThatItNames(String scope, String scopes, String topics) {
        var claims = Issuer.claims(each -> each.claim("scope", scope));

        assertThat(tokens.scopes(claims)).extracting(Scope::name).containsExactlyInAnyOrder(scopes == null ? new String[0] : scopes.split(","));
        assertThat(String.join(",", new TreeSet<>(tokens.topics(claims)))).isEqualTo(topics);
    }

    @Test
    void readsScopesThatAreListedToo() {
        assertThat(tokens.scopes(Issuer.claims(each -> each.claim("scope", List.of("paraph.read", "openid")))))
                .containsExactly(Scope.READ);
        assertThat(tokens.scopes(Issuer.claims(each -> each.claim("scope", null)))).isEmpty();
        assertThatThrownBy(() -> tokens.scopes(Issuer.claims(each -> each.claim("scope", 7)))).isInstanceOf(TokenRefused.class);
    }

    private static String nested() {
        return Base64URL.encode("{\"alg\":\"RS256\",\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}") + ".e30.x";
    }

    private static String reworded(String token) {
        var parts = token.split("\\.");
        var claims = new Base64URL(parts[1]).decodeToString().replace("han.treaty", "admin");
        return parts[0] + "." + Base64URL.encode(claims) + "." + parts[2];
    }
}
