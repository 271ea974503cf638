package org.paraph.integration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.PersonalSignInRequired;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.problem.StaleVersion;

/** The tokens of programs, which administrators make and end, in person. */
@ApplicationScoped
@Transactional
public class ClientTokensDesk {

    private static final int LISTED = 200;

    private final ApiClients clients;
    private final ApiTokens tokens;
    private final TokenKeeper keeper;
    private final CurrentActor actor;
    private final Clock clock;

    protected ClientTokensDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public ClientTokensDesk(ApiClients clients, ApiTokens tokens, TokenKeeper keeper, CurrentActor actor, Clock clock) {
        this.clients = clients;
        this.tokens = tokens;
        this.keeper = keeper;
        this.actor = actor;
        this.clock = clock;
    }

    /** The latest tokens of a program, the latest first. */
    public List<ApiToken> list(String client) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return tokens.of(clients.byUsername(client).username(), LISTED);
    }

    /**
     * One token of a program.
     *
     * @throws UnknownApiToken if it has none of that id
     */
    public ApiToken read(String client, String token) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return tokens.of(clients.byUsername(client).username(), token);
    }

    /**
     * Makes a token for a program.
     *
     * @param expected the version of the program
     * @throws StaleVersion if the program was changed since
     */
    public IssuedToken issue(String username, TokenRequest request, long expected) {
        requireAdministratorInPerson();
        var client = clients.byUsername(username);
        StaleVersion.unless(expected, client.version());
        var issued = keeper.issue("administration.issue-token", username, request.terms(), client.allowance());
        client.changed(actor.get().username(), clock.instant());
        clients.changed(client);
        return issued;
    }

    /**
     * Makes a successor of a token, for the same and of the same name.
     *
     * @param expected the version of the token
     */
    public IssuedToken rotate(String client, String token, RotationRequest request, long expected) {
        return keeper.succeed("administration.rotate-token", changeable(client, token, expected), request);
    }

    /**
     * Ends a token at once.
     *
     * @param expected the version of the token
     */
    public ApiToken revoke(String client, String token, long expected) {
        return keeper.revoke("administration.revoke-token", changeable(client, token, expected));
    }

    private ApiToken changeable(String client, String id, long expected) {
        requireAdministratorInPerson();
        var token = read(client, id);
        StaleVersion.unless(expected, token.version());
        return token;
    }

    private void requireAdministratorInPerson() {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        PersonalSignInRequired.unless(actor.get());
    }
}
