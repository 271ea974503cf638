package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.ActsInPlace;
import org.paraph.negotiation.DutyRule;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.SeparationOfDuties;

/** Who wrote a draft, or had it written in the own place, does not clear it. */
@ApplicationScoped
class AuthorApart implements DutyRule {

    private static final Set<Action> WRITING = EnumSet.of(Action.SUBMIT_DRAFT);

    private final Texts texts;
    private final ActsInPlace inPlace;

    protected AuthorApart() {
        this(null, null);
    }

    @Inject
    AuthorApart(Texts texts, ActsInPlace inPlace) {
        this.texts = texts;
        this.inPlace = inPlace;
    }

    @Override
    public Optional<SeparationOfDuties> conflict(Action action, Negotiation negotiation, String subjectId, String person) {
        if (action != Action.CLEAR_DRAFT || !negotiation.text().exists()) {
            return Optional.empty();
        }
        var authors = texts.authors(negotiation, texts.working(negotiation).language());
        authors.addAll(inPlace.principals(negotiation, WRITING));
        return authors.contains(person) ? Optional.of(new SeparationOfDuties("author-may-not-clear", person))
                : Optional.empty();
    }
}
