package org.paraph.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.paraph.directory.Actor;

/** The tokens of {@code Authorization: Bearer}: asks all who can read one. */
@ApplicationScoped
public class BearerTokens {

    private static final Pattern HEADER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]+=*) *");
    static final String SCHEME = "Bearer";

    /** What the tokens that Paraph gives out begin with. */
    static final String OWN = "paraph_";

    private static final int LONGEST = 16_384;

    private final Instance<BearerReader> readers;

    BearerTokens() {
        this(null);
    }

    @Inject
    BearerTokens(@Any Instance<BearerReader> readers) {
        this.readers = readers;
    }

    /** True if the header claims to be of that scheme. */
    static boolean isMeant(String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && (header.length() == SCHEME.length() || header.charAt(SCHEME.length()) == ' ');
    }

    /** The account under the grant of the token; empty if the header is garbled or nobody knows the token. */
    Optional<Actor> read(String header) {
        var token = header.length() > LONGEST ? null : HEADER.matcher(header);
        return token == null || !token.matches() ? Optional.empty()
                : readers.stream().flatMap(each -> each.read(token.group(1)).stream()).findFirst();
    }
}
