package org.paraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What somebody might show in place of a good access token. */
public final class SpoiltTokens {

    private static final String USUAL = "openid paraph-audience paraph.read";

    private final Keycloak keycloak;

    public SpoiltTokens(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** What makes a worthless token of a good one of {@code han.treaty}, by the name of what is wrong with it. */
    public Map<String, UnaryOperator<String>> all() {
        var all = new LinkedHashMap<String, UnaryOperator<String>>();
        all.put("another wording", token -> reworded(token, "han.treaty", "admin"));
        all.put("no signature", token -> headed(token, "{\"alg\":\"none\"}") + ".");
        all.put("signed by a secret", token -> headed(token, "{\"alg\":\"HS256\"}") + ".c2VjcmV0");
        all.put("an unknown key", token -> headed(token, "{\"alg\":\"RS256\",\"kid\":\"made up\"}") + "." + part(token, 2));
        all.put("without audience", token -> tokens("paraph", "paraph.read").path("access_token").asText());
        all.put("the ID token", token -> tokens("paraph", USUAL).path("id_token").asText());
        all.put("the refresh token", token -> tokens("paraph", USUAL).path("refresh_token").asText());
        all.put("of another realm", token -> tokens("other", USUAL).path("access_token").asText());
        all.put("of nobody here", token -> keycloak.personToken("ahn.stranger", "paraph.read"));
        return all;
    }

    private JsonNode tokens(String realm, String scopes) {
        return keycloak.tokens(realm, Map.of("grant_type", "password", "client_id", "desktop", "username", "han.treaty",
                "password", Keycloak.PASSWORD, "scope", scopes));
    }

    private static String reworded(String token, String words, String others) {
        var claims = new String(Base64.getUrlDecoder().decode(part(token, 1)), StandardCharsets.UTF_8);
        return part(token, 0) + "." + encoded(claims.replace(words, others)) + "." + part(token, 2);
    }

    /** The token under another header, up to its signature. */
    private static String headed(String token, String header) {
        return encoded(header) + "." + part(token, 1);
    }

    private static String part(String token, int number) {
        return token.split("\\.")[number];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
