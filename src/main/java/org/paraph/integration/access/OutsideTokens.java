package org.paraph.integration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.directory.People;
import org.paraph.directory.Scope;

/** Accounts opened by tokens that an identity provider has issued: for never more than our own tokens of the same account. */
@ApplicationScoped
public class OutsideTokens {

    private final ApiClients clients;
    private final People people;

    protected OutsideTokens() {
        this(null, null);
    }

    @Inject
    public OutsideTokens(ApiClients clients, People people) {
        this.clients = clients;
        this.people = people;
    }

    /**
     * A natural person under a token for these scopes.
     *
     * @param means what the token is known by
     * @return empty if there is nobody active of that username
     */
    public Optional<Actor> person(String username, Set<Scope> scopes, String means) {
        return people.findByUsername(username).filter(each -> each.isActive() && !each.isProgram()).map(each -> each.asActor()
                .under(new Allowance(scopes, Set.of()).and(OwnTokensDesk.ALLOWANCE).grant(means)));
    }

    /**
     * A program under a token for these scopes and topics.
     *
     * @param topics empty if the token does not say which
     * @param means  what the token is known by
     * @return empty if no active program of that username was entered here
     */
    public Optional<Actor> program(String username, Set<Scope> scopes, Set<String> topics, String means) {
        var account = people.findByUsername(username).filter(each -> each.isActive() && each.isProgram());
        return account.flatMap(each -> clients.find(username)).map(client -> {
            var most = client.allowance();
            return account.get().asActor().under(new Allowance(scopes, topics.isEmpty() ? most.topics() : topics).and(most)
                    .grant(means));
        });
    }
}
