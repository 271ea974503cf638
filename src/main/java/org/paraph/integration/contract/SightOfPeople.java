package org.paraph.integration.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.paraph.directory.Actor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.engine.contract.ContractCaller;
import org.paraph.engine.contract.Sight;
import org.paraph.integration.access.ServedTopics;
import org.paraph.negotiation.Negotiations;

/** Answers the engine from the need-to-know of the dossiers, with the account as it stands in the directory now. */
@ApplicationScoped
class SightOfPeople implements Sight {

    private final People people;
    private final Negotiations negotiations;
    private final ServedTopics served;

    protected SightOfPeople() {
        this(null, null, null);
    }

    @Inject
    SightOfPeople(People people, Negotiations negotiations, ServedTopics served) {
        this.people = people;
        this.negotiations = negotiations;
        this.served = served;
    }

    @Override
    public Set<String> among(Set<String> negotiationIds, String username) {
        return actor(username).map(actor -> negotiations.visibleAmong(negotiationIds, actor)).orElseGet(Set::of);
    }

    @Override
    public Set<String> all(String username) {
        return actor(username).map(negotiations::visibleIds).orElseGet(Set::of);
    }

    @Override
    public Set<String> topics(ContractCaller caller) {
        var open = new TreeSet<>(caller.topics());
        open.retainAll(served.now(caller.username(), caller.token()));
        return open;
    }

    private Optional<Actor> actor(String username) {
        return people.findByUsername(username).filter(Person::isActive).map(Person::asActor);
    }
}
