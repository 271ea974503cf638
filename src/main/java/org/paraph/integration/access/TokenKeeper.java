package org.paraph.integration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Scope;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/** Makes tokens, replaces and ends them, on the record; the same for those of programs and of people. The secret is in none. */
@ApplicationScoped
public class TokenKeeper {

    /** How many tokens of one account may work at the same time. */
    static final int MOST = 50;

    private final ApiTokens tokens;
    private final CurrentActor actor;
    private final Event<Recorded> acts;
    private final Clock clock;

    protected TokenKeeper() {
        this(null, null, null, null);
    }

    @Inject
    public TokenKeeper(ApiTokens tokens, CurrentActor actor, Event<Recorded> acts, Clock clock) {
        this.tokens = tokens;
        this.actor = actor;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Makes one.
     *
     * @param within what it may be used for at most
     * @throws InvalidRequest if it is to be used for more
     * @throws AccessConflict if the account has too many
     */
    IssuedToken issue(String action, String holder, TokenTerms terms, Allowance within) {
        within.beyond(terms.scopes()).ifPresent(scope -> {
            throw new InvalidRequest(Violation.at("/scopes", "scope-not-allowed", scope.code()));
        });
        within.beyondTopics(terms.topics()).ifPresent(topic -> {
            throw new InvalidRequest(Violation.at("/topics", "topic-not-allowed", topic));
        });
        requireRoom(holder);
        var secret = TokenSecret.fresh();
        var token = new ApiToken(secret, holder, terms, actor.get().username(), clock.instant());
        tokens.add(token);
        record(action, token, Map.of());
        return new IssuedToken(token, secret.text());
    }

    /** Makes a successor of one. */
    IssuedToken succeed(String action, ApiToken token, RotationRequest request) {
        requireRoom(token.holder());
        var secret = TokenSecret.fresh();
        var before = facts(token);
        var next = token.succeed(secret, request.life(), Duration.ofDays(request.overlap()), actor.get().username(),
                clock.instant());
        tokens.add(next);
        record(action, token, before);
        return new IssuedToken(next, secret.text());
    }

    /** Ends one at once. */
    ApiToken revoke(String action, ApiToken token) {
        var before = facts(token);
        token.revoke(actor.get().username(), clock.instant());
        tokens.changed();
        record(action, token, before);
        return token;
    }

    private void requireRoom(String holder) {
        if (tokens.countUsable(holder, clock.instant()) >= MOST) {
            throw new AccessConflict("too-many-tokens", MOST);
        }
    }

    private void record(String action, ApiToken token, Map<String, String> before) {
        acts.fire(new Recorded(actor.get().username(), action, null, "token:" + token.id(), before, facts(token), null, null));
    }

    private Map<String, String> facts(ApiToken token) {
        var facts = new TreeMap<String, String>();
        facts.put("holder", token.holder());
        facts.put("name", token.name());
        facts.put("scopes", token.allowance().scopes().stream().map(Scope::code).collect(Collectors.joining(" ")));
        facts.put("topics", String.join(" ", token.allowance().topics()));
        facts.put("expiresAt", token.expiresAt().toString());
        facts.put("state", token.state(clock.instant()).name());
        if (token.successor() != null) {
            facts.put("successor", token.successor());
        }
        return facts;
    }
}
