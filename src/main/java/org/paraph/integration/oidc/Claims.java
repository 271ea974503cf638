package org.paraph.integration.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Claims of a token in the forms in which providers write them. */
final class Claims {

    private Claims() {
    }

    /** A claim that is a text; empty if it is missing, blank or something else. */
    static Optional<String> text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /**
     * A claim that lists texts, or is one text alone.
     *
     * @return empty if it is missing
     * @throws TokenRefused if it is something else
     */
    static List<String> list(JWTClaimsSet claims, String name) {
        var value = claims.getClaim(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof String text) {
            return List.of(text);
        }
        var texts = new ArrayList<String>();
        if (value instanceof Collection<?> several) {
            several.stream().filter(String.class::isInstance).map(String.class::cast).forEach(texts::add);
            if (texts.size() == several.size()) {
                return texts;
            }
        }
        throw new TokenRefused("the claim " + name + " lists no texts");
    }

    /** The names in a claim that separates them by blanks, as {@code scope} does (RFC 8693, section 4.2), or lists them. */
    static Set<String> words(JWTClaimsSet claims, String name) {
        var words = new LinkedHashSet<String>();
        list(claims, name).forEach(each -> words.addAll(List.of(each.strip().split(" +"))));
        return words;
    }

    /** Who asked for the token: the client at the provider. */
    static Optional<String> client(JWTClaimsSet claims) {
        return text(claims, "azp").or(() -> text(claims, "client_id"));
    }
}
