package org.paraph.integration.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.engine.contract.Sight;
import org.paraph.negotiation.Negotiations;

/** Answers the engine from the need-to-know of the dossiers, with the account as it stands in the directory now. */
@ApplicationScoped
class SightOfPeople implements Sight {

    private final People people;
    private final Negotiations negotiations;

    protected SightOfPeople() {
        this(null, null);
    }

    @Inject
    SightOfPeople(People people, Negotiations negotiations) {
        this.people = people;
        this.negotiations = negotiations;
    }

    @Override
    public Set<String> among(Set<String> negotiationIds, String username) {
        return actor(username).map(actor -> negotiations.visibleAmong(negotiationIds, actor)).orElseGet(Set::of);
    }

    @Override
    public Set<String> all(String username) {
        return actor(username).map(negotiations::visibleIds).orElseGet(Set::of);
    }

    private Optional<Actor> actor(String username) {
        return people.findByUsername(username).filter(Person::isActive).map(Person::asActor);
    }
}
