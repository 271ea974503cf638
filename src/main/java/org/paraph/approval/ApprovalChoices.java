package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.FieldChoices;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.UnitChoices;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormWords;

/** The gates and reviews of a dossier, to be chosen in forms about them. */
@ApplicationScoped
class ApprovalChoices implements FieldChoices {

    private final Gates gates;
    private final GateStandings standings;
    private final Reviews reviews;
    private final UnitChoices units;

    protected ApprovalChoices() {
        this(null, null, null, null);
    }

    @Inject
    ApprovalChoices(Gates gates, GateStandings standings, Reviews reviews, UnitChoices units) {
        this.gates = gates;
        this.standings = standings;
        this.reviews = reviews;
        this.units = units;
    }

    @Override
    public void offer(Form form, Negotiation negotiation, Locale locale) {
        var code = form.code();
        if (code.equals(Action.REQUEST_DEVIATION.code())) {
            form.offer("/gate", open(negotiation, locale).toList());
        } else if (code.equals(Action.HOLD_BRANCH.code())) {
            form.offer("/subjectId", Stream.concat(open(negotiation, locale), underReview(negotiation, locale)).toList());
        } else if (code.equals(Action.DECIDE_GATE.code()) || code.equals(Action.RECORD_APPROVAL.code())) {
            form.offer("/deviations", facts(locale));
            presetBody(form, negotiation);
        }
    }

    /** The gates whose decision is not on file yet. */
    private Stream<Choice> open(Negotiation negotiation, Locale locale) {
        return standings.of(negotiation).stream().filter(one -> !one.state().isDone()).map(GateStanding::gate)
                .map(gate -> new Choice(gate.id(), new FormWords(locale).body(gate.name())));
    }

    private Stream<Choice> underReview(Negotiation negotiation, Locale locale) {
        var names = units.in(locale);
        return reviews.all(negotiation.id()).stream().filter(MinistryReview::isOpen)
                .map(review -> new Choice(review.id(), new FormWords(locale).constant("ReviewKind", review.kind().name())
                        + ": " + names.stream().filter(unit -> unit.value().equals(review.unit())).map(Choice::label)
                                .findFirst().orElse(review.unit())));
    }

    /** What can be said of a decision that was taken; what needs permission beforehand is asked for by an act of its own. */
    private static List<Choice> facts(Locale locale) {
        return EnumSet.allOf(DeviationKind.class).stream().filter(kind -> !kind.isPermission())
                .map(kind -> new Choice(kind.name(), new FormWords(locale).constant("DeviationKind", kind.name()))).toList();
    }

    private void presetBody(Form form, Negotiation negotiation) {
        gates.ofAttempt(negotiation).stream().filter(gate -> gate.id().equals(form.subject())).findFirst()
                .ifPresent(gate -> {
                    form.preset("/bodyName", gate.name());
                    Stream.of(ApprovalBody.values()).filter(body -> body.name().equals(gate.kind().name())).findFirst()
                            .ifPresent(body -> form.preset("/body", body.name()));
                });
    }
}
