package org.paraph.approval;

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
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;

/** Who wrote a version of the text, or had one written in the own place, gives no legal opinion on it. */
@ApplicationScoped
class DrafterApart implements DutyRule {

    private static final Set<Action> REVIEWING = EnumSet.of(Action.GIVE_OPINION, Action.LIFT_RESERVATION);
    private static final Set<Action> WRITING = EnumSet.of(Action.SUBMIT_DRAFT);

    private final Reviews reviews;
    private final Texts texts;
    private final ActsInPlace inPlace;

    protected DrafterApart() {
        this(null, null, null);
    }

    @Inject
    DrafterApart(Reviews reviews, Texts texts, ActsInPlace inPlace) {
        this.reviews = reviews;
        this.texts = texts;
        this.inPlace = inPlace;
    }

    @Override
    public Optional<SeparationOfDuties> conflict(Action action, Negotiation negotiation, String subjectId, String person) {
        if (!REVIEWING.contains(action) || subjectId == null || reviews.byId(subjectId).kind() != ReviewKind.LEGAL) {
            return Optional.empty();
        }
        boolean wrote = inPlace.principals(negotiation, WRITING).contains(person)
                || texts.all(negotiation.id()).stream().filter(version -> version.attempt() == negotiation.attemptNumber())
                        .map(TextVersion::author).anyMatch(person::equals);
        return wrote ? Optional.of(new SeparationOfDuties("drafter-may-not-review", person)) : Optional.empty();
    }
}
