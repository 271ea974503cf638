package org.paraph.integration.access.pages;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.paraph.directory.Scope;
import org.paraph.integration.access.ApiToken;

/** A line in a list of tokens. */
public final class TokenRow {

    private final ApiToken token;
    private final ApiToken.State state;

    private TokenRow(ApiToken token, Instant now) {
        this.token = token;
        this.state = token.state(now);
    }

    static List<TokenRow> of(List<ApiToken> tokens, Instant now) {
        return tokens.stream().map(token -> new TokenRow(token, now)).toList();
    }

    public ApiToken getToken() {
        return token;
    }

    public ApiToken.State getState() {
        return state;
    }

    public boolean isUsable() {
        return state == ApiToken.State.USABLE;
    }

    /** True if it can be given a successor. */
    public boolean isReplaceable() {
        return isUsable() && token.successor() == null;
    }

    public Set<Scope> getScopes() {
        return token.allowance().scopes();
    }

    public Set<String> getTopics() {
        return token.allowance().topics();
    }
}
