package org.paraph.integration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Notes when a token is used, to the hour, before the request that it brings begins its own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TokenUseDesk {

    private final ApiTokens tokens;
    private final Clock clock;

    protected TokenUseDesk() {
        this(null, null);
    }

    @Inject
    public TokenUseDesk(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Notes a use of a token at this moment. */
    public void note(String token) {
        tokens.noteUse(token, clock.instant());
    }
}
