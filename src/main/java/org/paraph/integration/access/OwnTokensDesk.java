package org.paraph.integration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.PersonalSignInRequired;
import org.paraph.directory.Scope;
import org.paraph.platform.problem.StaleVersion;

/** The tokens that people make for programs of their own. Each is made and ended by its person, signed in as such. */
@ApplicationScoped
@Transactional
public class OwnTokensDesk {

    /** What a token of a person may be used for at most: neither to run the system nor to do the work of a system. */
    public static final Set<Scope> SCOPES = Set.copyOf(EnumSet.of(Scope.READ, Scope.TASKS, Scope.DOSSIERS, Scope.EVENTS));

    /** The same with the topics: none. */
    static final Allowance ALLOWANCE = new Allowance(SCOPES, Set.of());

    private static final int LISTED = 200;

    private final ApiTokens tokens;
    private final TokenKeeper keeper;
    private final CurrentActor actor;

    protected OwnTokensDesk() {
        this(null, null, null);
    }

    @Inject
    public OwnTokensDesk(ApiTokens tokens, TokenKeeper keeper, CurrentActor actor) {
        this.tokens = tokens;
        this.keeper = keeper;
        this.actor = actor;
    }

    /** The own tokens, the latest first. */
    public List<ApiToken> list() {
        return tokens.of(inPerson(), LISTED);
    }

    /**
     * One of the own tokens.
     *
     * @throws UnknownApiToken if there is none of that id
     */
    public ApiToken read(String token) {
        return tokens.of(inPerson(), token);
    }

    /** Makes one. */
    public IssuedToken issue(OwnTokenRequest request) {
        return keeper.issue("access.issue-own-token", inPerson(), request.terms(), ALLOWANCE);
    }

    /** Makes a successor of one, for the same and of the same name. */
    public IssuedToken rotate(String token, RotationRequest request, long expected) {
        return keeper.succeed("access.rotate-own-token", changeable(token, expected), request);
    }

    /** Ends one at once. */
    public ApiToken revoke(String token, long expected) {
        return keeper.revoke("access.revoke-own-token", changeable(token, expected));
    }

    private ApiToken changeable(String id, long expected) {
        var token = read(id);
        StaleVersion.unless(expected, token.version());
        return token;
    }

    private String inPerson() {
        PersonalSignInRequired.unless(actor.get());
        return actor.get().username();
    }
}
