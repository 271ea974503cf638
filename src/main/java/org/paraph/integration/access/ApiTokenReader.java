package org.paraph.integration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.paraph.directory.Actor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.platform.security.BearerReader;

/**
 * Lets programs in by our own tokens. Guessing is not slowed down: a made-up token fails at its checksum or costs one look-up by
 * key, the secret is beyond guessing, and behind a proxy all programs seem to come from one address.
 */
@ApplicationScoped
public class ApiTokenReader implements BearerReader {

    private static final System.Logger LOG = System.getLogger(ApiTokenReader.class.getName());

    private final ApiTokens tokens;
    private final ApiClients clients;
    private final People people;
    private final TokenUseDesk uses;
    private final Clock clock;

    protected ApiTokenReader() {
        this(null, null, null, null, null);
    }

    @Inject
    public ApiTokenReader(ApiTokens tokens, ApiClients clients, People people, TokenUseDesk uses, Clock clock) {
        this.tokens = tokens;
        this.clients = clients;
        this.people = people;
        this.uses = uses;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> read(String text) {
        var token = TokenSecret.read(text).flatMap(secret -> tokens.find(secret.id()).filter(kept -> kept.isOpenedBy(secret)))
                .filter(kept -> kept.state(clock.instant()) == ApiToken.State.USABLE);
        var actor = token.flatMap(kept -> people.findByUsername(kept.holder()).filter(Person::isActive)
                .flatMap(holder -> most(holder).map(most -> holder.asActor()
                        .under(kept.allowance().and(most).grant("token " + kept.name(), kept.id())))));
        actor.ifPresent(let -> noteUse(token.get()));
        return actor;
    }

    /** What any token of that account may be used for at this moment. */
    private Optional<Allowance> most(Person holder) {
        return holder.isProgram() ? clients.find(holder.username()).map(ApiClient::allowance)
                : Optional.of(OwnTokensDesk.ALLOWANCE);
    }

    /** Whether the use can be noted decides nothing. */
    private void noteUse(ApiToken token) {
        if (!token.isUseNoteworthy(clock.instant())) {
            return;
        }
        try {
            uses.note(token.id());
        } catch (RuntimeException busy) {
            LOG.log(System.Logger.Level.WARNING, () -> "The use of token " + token.id() + " could not be noted", busy);
        }
    }
}
