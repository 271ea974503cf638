package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.paraph.directory.Units;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.TaskSubjects;
import org.paraph.platform.forms.FormWords;

/** Tells the decisions of the bodies apart, and the opinions of the units that were asked. */
@ApplicationScoped
class ApprovalSubjects implements TaskSubjects {

    private final Gates gates;
    private final Reviews reviews;
    private final Units units;

    protected ApprovalSubjects() {
        this(null, null, null);
    }

    @Inject
    ApprovalSubjects(Gates gates, Reviews reviews, Units units) {
        this.gates = gates;
        this.reviews = reviews;
        this.units = units;
    }

    @Override
    public Optional<String> of(String taskKey, String subjectId, Locale language) {
        if (taskKey.equals(Action.DECIDE_GATE.task())) {
            return Optional.of(new FormWords(language).body(gates.byId(subjectId).name()));
        }
        if (taskKey.equals(Action.GIVE_OPINION.task()) || taskKey.equals(Action.LIFT_RESERVATION.task())) {
            return units.find(reviews.byId(subjectId).unit()).map(unit -> unit.names().in(language));
        }
        return Optional.empty();
    }
}
