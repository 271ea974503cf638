package org.paraph.administration.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paraph.administration.MigrationPlans;
import org.paraph.administration.ProposalState;
import org.paraph.administration.VersionReasonRequest;
import org.paraph.engine.models.MovePlan;
import org.paraph.engine.models.PlannedMove;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** How running processes move to a proposed version, step by step. */
@Named("planPage")
@RequestScoped
@PagePath("/administration/proposals/{proposal}/plan")
public class PlanPage implements Page {

    private static final String VIEW = "administration/plan";
    private static final int LONGEST = 200;

    private final OpenProposal file;
    private final MigrationPlans plans;
    private final FormEntry entry;
    private final AdministrationWords words;
    private List<PlannedMove> moves;
    private Form form;
    private Map<String, List<String>> entered = Map.of();

    protected PlanPage() {
        this(null, null, null, null);
    }

    @Inject
    public PlanPage(OpenProposal file, MigrationPlans plans, FormEntry entry, AdministrationWords words) {
        this.file = file;
        this.plans = plans;
        this.entry = entry;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call);
        return Outcome.view(VIEW);
    }

    /** A step that is left as it is needs no line of the plan. */
    @Override
    public Outcome post(PageCall call) {
        open(call);
        entered = call.parameters();
        var refused = entry.attempt(form, () -> plans.change(file.getProposal().id(), OpenProposal.seen(call), plan()));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("said.planned"));
        return Outcome.goTo(file.getPath());
    }

    private void open(PageCall call) {
        file.open(call);
        moves = plans.planned(file.getProposal().id());
        form = entry.form("version-reason", VersionReasonRequest.class, Map.of());
    }

    private MovePlan plan() {
        var lines = new TreeMap<String, List<MovePlan.Line>>();
        for (var move : moves) {
            for (var step : move.steps()) {
                var to = to(move, step);
                boolean anew = isAnew(move, step);
                if (!to.isEmpty() && (!to.equals(step.step()) || anew)
                        && lines.getOrDefault(move.processId(), List.of()).stream().noneMatch(each -> each.from().equals(step.step()))) {
                    lines.computeIfAbsent(move.processId(), process -> new ArrayList<>())
                            .add(new MovePlan.Line(step.step(), to, anew));
                }
            }
        }
        return new MovePlan(lines);
    }

    public List<PlannedMove> getMoves() {
        return moves;
    }

    /** True if the plan of a process has to be looked at: a step leads nowhere, or a line says otherwise. */
    public boolean needsWords(PlannedMove move) {
        return move.steps().stream().anyMatch(step -> step.to() == null || step.named());
    }

    public Form getForm() {
        return form;
    }

    /** Where a step moves, as entered or as planned; empty for nowhere. */
    public String to(PlannedMove move, PlannedMove.Step step) {
        var given = entered.get(name(move, step));
        var to = given == null ? step.to() == null ? "" : step.to() : given.get(0).strip();
        return to.substring(0, Math.min(LONGEST, to.length()));
    }

    /** True if the clock of the step is set anew, as entered or as planned. */
    public boolean isAnew(PlannedMove move, PlannedMove.Step step) {
        return entered.isEmpty() ? step.clockAnew() : entered.containsKey("anew." + name(move, step));
    }

    /** What the input of a step is called. */
    public String name(PlannedMove move, PlannedMove.Step step) {
        return move.processId() + "." + move.from() + "." + step.step();
    }

    /** True if the step has a clock. */
    public boolean hasClock(PlannedMove.Step step) {
        return step.kind().endsWith("Event");
    }

    public boolean isEditable() {
        return file.getProposal().state() == ProposalState.PROPOSED && file.isOwn();
    }
}
