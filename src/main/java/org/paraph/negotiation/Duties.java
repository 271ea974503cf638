package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** The rules that keep duties apart, each from the feature whose duties they are. */
@ApplicationScoped
public class Duties {

    private final Instance<DutyRule> rules;

    protected Duties() {
        this(null);
    }

    @Inject
    public Duties(Instance<DutyRule> rules) {
        this.rules = rules;
    }

    /** The first conflict that anyone of these people has with doing the act. */
    Optional<SeparationOfDuties> conflict(Action action, Negotiation negotiation, String subjectId,
            Collection<String> people) {
        return people.stream().flatMap(person -> rules.stream()
                .flatMap(rule -> rule.conflict(action, negotiation, subjectId, person).stream())).findFirst();
    }
}
