package org.paraph.integration.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import org.paraph.platform.security.SignInUnavailable;

/**
 * What a provider tells of itself (OpenID Connect Discovery 1.0, section 3).
 *
 * @param keys          where its keys are
 * @param authorization where people are sent to sign in
 * @param token         where a code is exchanged for tokens
 * @param endSession    where people are sent to sign out; null if there is no such place
 * @param takesBasic    true if the client shows its secret in a header, false if in the form
 * @param namesItself   true if every answer that people bring names the provider (RFC 9207)
 */
record ProviderMetadata(URI keys, URI authorization, URI token, URI endSession, boolean takesBasic, boolean namesItself) {

    /**
     * Reads the document of the provider.
     *
     * @throws SignInUnavailable if it is that of another one, or is not complete, or names an address without HTTPS
     */
    static ProviderMetadata of(JsonNode document, String issuer) {
        if (!issuer.equals(document.path("issuer").asText())) {
            throw new SignInUnavailable("The provider calls itself " + document.path("issuer") + ", not " + issuer, null);
        }
        var methods = document.path("token_endpoint_auth_methods_supported");
        boolean basic = methods.isMissingNode() || contains(methods, "client_secret_basic") || !contains(methods, "client_secret_post");
        return new ProviderMetadata(needed(document, "jwks_uri"), needed(document, "authorization_endpoint"),
                needed(document, "token_endpoint"), address(document, "end_session_endpoint").orElse(null), basic,
                document.path("authorization_response_iss_parameter_supported").asBoolean());
    }

    private static URI needed(JsonNode document, String member) {
        return address(document, member).orElseThrow(() -> new SignInUnavailable("The provider names no " + member, null));
    }

    private static Optional<URI> address(JsonNode document, String member) {
        var address = document.path(member).asText("");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (!OpenIdSettings.isSafe(address.replaceFirst("\\?.*", ""))) {
            throw new SignInUnavailable("The provider's " + member + " is no https address", null);
        }
        return Optional.of(URI.create(address));
    }

    private static boolean contains(JsonNode list, String word) {
        for (JsonNode each : list) {
            if (word.equals(each.asText())) {
                return true;
            }
        }
        return false;
    }
}
