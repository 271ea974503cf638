package org.paraph.integration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.PersonalSignInRequired;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.problem.StaleVersion;

/**
 * A token was found where it should not be: an administrator learns by the part that is no secret whose it is, a program's or a
 * person's, and ends it, without waiting for its holder.
 */
@ApplicationScoped
@Transactional
public class FoundTokenDesk {

    private final ApiTokens tokens;
    private final TokenKeeper keeper;
    private final CurrentActor actor;

    protected FoundTokenDesk() {
        this(null, null, null);
    }

    @Inject
    public FoundTokenDesk(ApiTokens tokens, TokenKeeper keeper, CurrentActor actor) {
        this.tokens = tokens;
        this.keeper = keeper;
        this.actor = actor;
    }

    /**
     * The token of that id, whosever it is.
     *
     * @throws UnknownApiToken if there is none
     */
    public ApiToken read(String id) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return tokens.find(id).orElseThrow(UnknownApiToken::new);
    }

    /** Ends it at once. */
    public ApiToken revoke(String id, long expected) {
        PersonalSignInRequired.unless(actor.get());
        var token = read(id);
        StaleVersion.unless(expected, token.version());
        return keeper.revoke("administration.revoke-token", token);
    }
}
