package org.paraph.integration.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

/**
 * Reads what the provider has signed (RFC 7519, as RFC 8725 wants it): by one of its present keys, with an algorithm for
 * which nobody else can have the key, under its name, and valid at this moment give or take thirty seconds.
 */
@ApplicationScoped
class SignedTokens {

    static final int LARGEST = 16_384;
    static final Duration LEEWAY = Duration.ofSeconds(30);

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512,
            JWSAlgorithm.PS256, JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384,
            JWSAlgorithm.ES512, JWSAlgorithm.EdDSA, JWSAlgorithm.Ed25519);
    private static final Set<String> TYPES = Set.of("JWT", "at+jwt", "application/at+jwt");
    private static final int SHORTEST_RSA = 2048;

    private final OpenIdSettings settings;
    private final ProviderKeys keys;
    private final Clock clock;

    SignedTokens() {
        this(null, null, null);
    }

    @Inject
    SignedTokens(OpenIdSettings settings, ProviderKeys keys, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What a token says.
     *
     * @throws TokenRefused                                       if it does not come from the provider, or is not valid now
     * @throws org.paraph.platform.security.SignInUnavailable if the provider's keys cannot be had
     */
    JWTClaimsSet read(String token) {
        if (token.length() > LARGEST) {
            throw new TokenRefused("too long");
        }
        try {
            var jwt = SignedJWT.parse(token);
            requireSoundHeader(jwt.getHeader());
            if (!isSigned(jwt)) {
                throw new TokenRefused("not signed by a key of the provider");
            }
            var claims = jwt.getJWTClaimsSet();
            requireValid(claims);
            return claims;
        } catch (ParseException garbled) {
            throw new TokenRefused("garbled");
        }
    }

    private static void requireSoundHeader(JWSHeader header) {
        if (!ALGORITHMS.contains(header.getAlgorithm())) {
            throw new TokenRefused("algorithm " + header.getAlgorithm());
        }
        require(header.getCriticalParams() == null, "something critical in the header");
        JOSEObjectType type = header.getType();
        if (type != null && TYPES.stream().noneMatch(type.getType()::equalsIgnoreCase)) {
            throw new TokenRefused("type");
        }
    }

    private boolean isSigned(SignedJWT token) {
        return keys.of(token.getHeader()).stream().anyMatch(key -> isSigned(token, key));
    }

    private static boolean isSigned(SignedJWT token, JWK key) {
        try {
            return token.verify(verifier(key));
        } catch (JOSEException notWithThisKey) {
            return false;
        }
    }

    private static JWSVerifier verifier(JWK key) throws JOSEException {
        if (key instanceof RSAKey rsa && rsa.size() >= SHORTEST_RSA) {
            return new RSASSAVerifier(rsa);
        }
        if (key instanceof ECKey curve) {
            return new ECDSAVerifier(curve);
        }
        if (key instanceof OctetKeyPair edwards) {
            return new EdwardsSignature(edwards);
        }
        throw new JOSEException("A key of no use");
    }

    private void requireValid(JWTClaimsSet claims) {
        require(settings.issuer().equals(claims.getIssuer()), "issuer");
        var now = clock.instant();
        require(claims.getExpirationTime() != null, "no end");
        require(moment(claims.getExpirationTime()).isAfter(now.minus(LEEWAY)), "expired");
        require(isPast(claims.getNotBeforeTime(), now) && isPast(claims.getIssueTime(), now), "not valid yet");
    }

    private static boolean isPast(Date date, Instant now) {
        return date == null || !moment(date).isAfter(now.plus(LEEWAY));
    }

    private static Instant moment(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }

    static void require(boolean sound, String why) {
        if (!sound) {
            throw new TokenRefused(why);
        }
    }
}
