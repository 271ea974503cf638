package org.paraph.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.engine.OpenClock;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.Suspension;
import org.paraph.platform.time.OccurrenceView;

/** Makes the page that tells what stands still in a dossier. */
@ApplicationScoped
public class SuspensionPages {

    private static final String WATCH = "condition-watch";

    private final WorkflowEngine engine;
    private final BranchHolds holds;

    protected SuspensionPages() {
        this(null, null);
    }

    @Inject
    public SuspensionPages(WorkflowEngine engine, BranchHolds holds) {
        this.engine = engine;
        this.holds = holds;
    }

    /** The page of a dossier that the reader may see. */
    public SuspensionPage of(Negotiation negotiation) {
        var tasks = engine.openTasks(negotiation.id());
        var clocks = engine.clocks(negotiation.id());
        var suspension = negotiation.openSuspension().orElse(null);
        return new SuspensionPage(suspension != null,
                suspension == null ? null : standing(negotiation, suspension, tasks, clocks), mayAct(negotiation, tasks),
                clocks.stream().filter(OpenClock::stopped).map(SuspensionPage.ClockView::of).toList(),
                clocks.stream().filter(clock -> !clock.stopped()).map(SuspensionPage.ClockView::of).toList(),
                holds.all(negotiation.id()).stream().map(SuspensionPage.BranchView::of).toList());
    }

    private static SuspensionPage.Standing standing(Negotiation negotiation, Suspension s, List<OpenTask> tasks,
            List<OpenClock> clocks) {
        var terms = SuspensionTerms.of(s.kind());
        var acknowledged = s.acknowledgements().stream().map(one -> new SuspensionPage.AcknowledgedView(one.party(),
                one.acknowledgedOn(), one.channel(), one.note())).toList();
        var missing = negotiation.parties().stream().map(Party::code)
                .filter(party -> terms.acknowledgement() && !party.equals(negotiation.homeParty()))
                .filter(party -> acknowledged.stream().noneMatch(one -> one.party().equals(party))).toList();
        boolean watched = clocks.stream().anyMatch(clock -> clock.processId().equals(WATCH))
                || tasks.stream().anyMatch(task -> task.key().equals(Action.CHECK_CONDITION.task()));
        return new SuspensionPage.Standing(s.id(), s.kind(), s.priorState(), OccurrenceView.of(s.occurrence()),
                s.initiator(), s.authority(), s.reason(), s.publicLine(), s.orderedBy(), s.textHash(), terms,
                s.endCondition(), s.endConditionDate(), watched, acknowledged, missing);
    }

    private static List<SuspensionPage.OpenAct> mayAct(Negotiation negotiation, List<OpenTask> tasks) {
        return Stream.of(Action.values()).filter(action -> action.states().contains(negotiation.state()))
                .map(action -> new SuspensionPage.OpenAct(action.code(), by(action, tasks)))
                .filter(act -> !act.by().isEmpty()).toList();
    }

    private static Set<String> by(Action action, List<OpenTask> tasks) {
        if (action.task() == null) {
            return action.roles().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        }
        return tasks.stream().filter(task -> task.key().equals(action.task()) && !task.frozen())
                .flatMap(task -> task.candidates().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
