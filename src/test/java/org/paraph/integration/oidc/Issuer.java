package org.paraph.integration.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A provider without a network: its keys, and tokens as it would sign them, on a day that does not pass. */
final class Issuer {

    static final String NAME = "https://login.example.org";
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    static final RSAKey RSA = rsa("rsa", 2048);
    static final RSAKey STRANGERS = rsa("rsa", 2048);
    static final RSAKey ENCRYPTING = rsa("enc", 2048, KeyUse.ENCRYPTION);
    static final ECKey CURVE = curve();
    static final KeyPair EDWARDS = edwards();

    private Issuer() {
    }

    static OpenIdSettings settings() {
        return OpenIdSettingsTest.with(Map.of("oidc.issuer", NAME, "oidc.audience", "paraph-api", "oidc.client-id", "paraph",
                "oidc.client-secret", "secret", "base-url", "https://paraph.example.org"));
    }

    static SignedTokens tokens() {
        return new SignedTokens(settings(), new ProviderKeys(() -> keys(RSA, ENCRYPTING, CURVE, published())), CLOCK);
    }

    static String keys(JWK... keys) {
        return new JWKSet(List.of(keys)).toString(true);
    }

    /** An access token's claims for us, changed as told. */
    static JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder().issuer(NAME).audience(List.of("paraph-api")).subject("4711")
                .issueTime(Date.from(NOW)).expirationTime(Date.from(NOW.plusSeconds(300))).claim("azp", "desktop")
                .claim("preferred_username", "han.treaty").claim("scope", "openid paraph.read");
        change.accept(claims);
        return claims.build();
    }

    static String signed(Consumer<JWTClaimsSet.Builder> change) {
        return signed(RSA, JWSAlgorithm.RS256, "JWT", claims(change));
    }

    static String signed(JWK key, JWSAlgorithm algorithm, String type, JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).type(type == null ? null : new JOSEObjectType(type)).build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(key instanceof ECKey curve ? new ECDSASigner(curve) : new RSASSASigner((RSAKey) key, true));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** Signed by a secret that everybody knows: our public key. */
    static String signedByPublicKey() {
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa").build(), claims(each -> { }));
        try {
            token.sign(new MACSigner(RSA.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    static String signedOnEdwardsCurve(Consumer<byte[]> spoil) {
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.EdDSA).keyID("ed").build(), claims(each -> { }));
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(EDWARDS.getPrivate());
            signature.update(token.getSigningInput());
            var signed = signature.sign();
            spoil.accept(signed);
            return new String(token.getSigningInput(), StandardCharsets.US_ASCII) + "." + Base64URL.encode(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static OctetKeyPair published() {
        var encoded = EDWARDS.getPublic().getEncoded();
        return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(Arrays.copyOfRange(encoded, encoded.length - 32,
                encoded.length))).keyID("ed").build();
    }

    static RSAKey rsa(String name, int size) {
        return rsa(name, size, KeyUse.SIGNATURE);
    }

    private static RSAKey rsa(String name, int size, KeyUse use) {
        try {
            return new RSAKeyGenerator(size, true).keyID(name).keyUse(use).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey curve() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair edwards() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
