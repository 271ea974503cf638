package org.paraph.integration.oidc;

import static org.paraph.integration.oidc.SignedTokens.require;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** What the provider says of a person who has just signed in there (OpenID Connect Core 1.0, section 3.1.3.7). */
@ApplicationScoped
class IdTokens {

    private final OpenIdSettings settings;
    private final SignedTokens tokens;

    IdTokens() {
        this(null, null);
    }

    @Inject
    IdTokens(OpenIdSettings settings, SignedTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /**
     * Reads the token that came for a code.
     *
     * @param nonce  what this sign-in was begun with
     * @param access the access token that came along; null for none
     * @throws TokenRefused if it was made out for somebody else, or for another sign-in
     */
    JWTClaimsSet read(String token, String nonce, String access) {
        var claims = tokens.read(token);
        require(claims.getAudience().contains(settings.clientId()), "audience");
        var client = Claims.text(claims, "azp");
        require(client.map(settings.clientId()::equals).orElse(claims.getAudience().size() == 1), "authorised party");
        require(Claims.text(claims, "nonce").filter(nonce::equals).isPresent(), "nonce");
        require(claims.getSubject() != null && claims.getIssueTime() != null, "no subject or no time");
        var hash = Claims.text(claims, "at_hash");
        require(hash.isEmpty() || access != null && hash.get().equals(half(token, access)), "hash of the access token");
        return claims;
    }

    /** The left half of the hash of the access token, by the hash of the algorithm that signed (section 3.1.3.6). */
    private static String half(String token, String access) {
        try {
            var algorithm = JWTParser.parse(token).getHeader().getAlgorithm().getName();
            var hash = MessageDigest.getInstance(Optional.of(algorithm).filter(each -> each.matches("[A-Z]S\\d+"))
                    .map(each -> "SHA-" + each.substring(2)).orElse("SHA-512"))
                    .digest(access.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, hash.length / 2));
        } catch (ParseException | GeneralSecurityException impossible) {
            throw new IllegalStateException("The algorithm was known a moment ago", impossible);
        }
    }
}
