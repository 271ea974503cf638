package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.paraph.engine.OpenClock;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.lifetime.amendment.AmendmentState;
import org.paraph.lifetime.amendment.AmendmentStep;
import org.paraph.lifetime.amendment.CorrectionState;
import org.paraph.lifetime.amendment.TextChanges;
import org.paraph.lifetime.consent.ConsentFile;
import org.paraph.lifetime.treaty.NoticeState;
import org.paraph.lifetime.treaty.NoticeWindow;
import org.paraph.lifetime.treaty.OperationState;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;

/**
 * What the processes of a treaty wait for, held against what its file says is still to come: each term, notice, suspension,
 * objection, amendment, correction and provisional application has the one clock or the one task that is its own, set to
 * its moment, and nothing else is waited for.
 */
final class TreatyWaits {

    private static final Set<String> TASKS = Set.of("Task_ConfirmTerm", "Task_ConfirmEnd", "Task_ConfirmOperationSuspension",
            "Task_SettleObjection", "Task_AnswerAmendment", "Task_RectifyText");
    private static final Set<String> CLOCKS = Set.of("treaty-lifetime", "treaty-notice", "operation-suspension",
            "text-correction", "provisional-application");
    private static final Set<NegotiationState> CONCLUSION = Set.of(NegotiationState.SIGNED, NegotiationState.ADOPTED);
    private static final String REMINDER = "StartEvent_WindowCloses";
    private static final String CONSIDERATION = "Task_ConsiderNotice";
    private static final int DAYS_OF_WARNING = 60;

    private final Bench bench;
    private final String dossier;

    TreatyWaits(Bench bench, String dossier) {
        this.bench = bench;
        this.dossier = dossier;
    }

    /** @param treaty null where there is none */
    void check(Negotiation negotiation, Treaty treaty) {
        var expected = new ArrayList<Wait>();
        if (treaty != null && !treaty.isEnded()) {
            if (negotiation.state() == NegotiationState.IN_FORCE) {
                expected.add(term(treaty));
                checkReminder(negotiation, treaty);
            }
            notices(treaty).forEach(expected::add);
            operation(treaty).forEach(expected::add);
            amendments(negotiation, treaty).forEach(expected::add);
        }
        corrections(negotiation).forEach(expected::add);
        applications(negotiation).forEach(expected::add);
        assertThat(actual()).as("what is waited for").containsExactlyInAnyOrderElementsOf(expected);
        var now = bench.clock().instant();
        assertThat(expected).as("clocks that have not come yet").allMatch(one -> one.at() == null || one.at().isAfter(now));
    }

    private Wait term(Treaty treaty) {
        boolean over = treaty.endsWithinTerm();
        if (treaty.termRuns() && !(over && passed(treaty.termPasses()))) {
            return new Wait("Event_TermPassed", treaty.id(), treaty.termPasses());
        }
        return new Wait(treaty.termEnd() == null || over ? "Event_LifeEnded" : "Task_ConfirmTerm", treaty.id(), null);
    }

    private boolean passed(Instant moment) {
        return !bench.clock().instant().isBefore(moment);
    }

    private static Stream<Wait> notices(Treaty treaty) {
        return treaty.notices().stream().filter(one -> one.state() == NoticeState.GIVEN)
                .map(one -> one.dayReachedWhenEntered() ? new Wait("Task_ConfirmEnd", one.id(), null)
                        : new Wait("Event_DayCome", one.id(), one.effectiveAt()));
    }

    private static Stream<Wait> operation(Treaty treaty) {
        var days = treaty.suspensions().stream().filter(one -> one.state() == OperationState.ANNOUNCED)
                .map(one -> one.dayReachedWhenEntered() ? new Wait("Task_ConfirmOperationSuspension", one.id(), null)
                        : new Wait("Event_DayCome", one.id(), one.effectiveAt()));
        return Stream.concat(days, treaty.suspensions().stream().filter(one -> one.state().isOpen())
                .flatMap(one -> one.objections().stream()).filter(one -> one.stands())
                .map(one -> new Wait("Task_SettleObjection", one.id(), null)));
    }

    private Stream<Wait> amendments(Negotiation negotiation, Treaty treaty) {
        var home = negotiation.homeParty();
        return left(negotiation, treaty) ? Stream.empty() : bench.bean(TextChanges.class).amendments(dossier).stream()
                .filter(one -> one.state() == AmendmentState.ADOPTED || one.state() == AmendmentState.IN_FORCE)
                .filter(one -> one.steps().stream().noneMatch(step -> home.equals(step.party())
                        && Set.of(AmendmentStep.Kind.ACCEPTED, AmendmentStep.Kind.DECLINED).contains(step.kind())))
                .map(one -> new Wait("Task_AnswerAmendment", one.id(), null));
    }

    private static boolean left(Negotiation negotiation, Treaty treaty) {
        return treaty.parties().stream().anyMatch(party -> party.code().equals(negotiation.homeParty()) && party.leftOn() != null);
    }

    private Stream<Wait> corrections(Negotiation negotiation) {
        var open = NegotiationState.concluded();
        open.add(NegotiationState.IN_FORCE);
        var now = bench.clock().instant();
        var concluded = negotiation.changes().stream().filter(change -> CONCLUSION.contains(change.to()))
                .map(change -> change.occurrence().recordedAt()).max(Instant::compareTo).orElse(now);
        return bench.bean(TextChanges.class).corrections(dossier).stream().filter(one -> open.contains(negotiation.state()))
                .filter(one -> one.occurrence().recordedAt().isAfter(concluded)).filter(one -> one.state() == CorrectionState.PROPOSED).map(one -> {
                    var limit = one.objectionsUntil() == null ? now : beginning(one.objectionsUntil().plusDays(1));
                    return limit.isAfter(now) ? new Wait("Event_LimitPassed", one.id(), limit)
                            : new Wait("Task_RectifyText", one.id(), null);
                });
    }

    private Stream<Wait> applications(Negotiation negotiation) {
        var now = bench.clock().instant();
        var over = Set.of(NegotiationState.ABANDONED, NegotiationState.TERMINATED);
        return bench.bean(ConsentFile.class).provisionalApplications(dossier).stream()
                .filter(one -> one.attempt() == negotiation.attemptNumber() && !over.contains(negotiation.state()))
                .filter(one -> one.endedOn() == null && beginning(one.beginsOn()).isAfter(now))
                .map(one -> new Wait("Event_FirstDay", one.id(), beginning(one.beginsOn())));
    }

    /** Somebody is asked in time whether notice is to be given, once for a term, unless a notice is on file. */
    private void checkReminder(Negotiation negotiation, Treaty treaty) {
        long asked = tasks(CONSIDERATION::equals).count();
        var reminders = clocks().filter(clock -> clock.stepId().equals(REMINDER)).map(OpenClock::dueAt).toList();
        assertThat(asked + reminders.size()).as("reminders").isLessThanOrEqualTo(1);
        if (term(treaty).at() != null) {
            var closes = bench.bean(NoticeWindow.class).closes(treaty);
            boolean due = treaty.asksForNotice() && !left(negotiation, treaty) && beginning(closes.plusDays(1)).isAfter(bench.clock().instant());
            assertThat(asked == 1 || reminders.contains(beginning(closes.minusDays(DAYS_OF_WARNING)))).as("asked in time")
                    .isEqualTo(due || asked == 1 && treaty.asksForNotice() && !left(negotiation, treaty));
        }
    }

    private List<Wait> actual() {
        var waits = new ArrayList<Wait>();
        clocks().filter(clock -> CLOCKS.contains(clock.processId()) && !clock.stepId().equals(REMINDER))
                .map(clock -> new Wait(clock.stepId(), clock.subjectId(), clock.dueAt())).forEach(waits::add);
        tasks(TASKS::contains).map(task -> new Wait(task.key(), task.subjectId(), null)).forEach(waits::add);
        lives().map(subject -> new Wait("Event_LifeEnded", subject, null)).forEach(waits::add);
        return waits;
    }

    /** The treaties that last for an unlimited time, by the processes that wait for their end. */
    private Stream<String> lives() {
        var runtime = bench.engine().getRuntimeService();
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossier)
                .processDefinitionKey("treaty-lifetime").activityIdIn("Event_LifeEnded").list().stream()
                .map(ProcessInstance::getId).map(id -> (String) runtime.getVariable(id, "subjectId"));
    }

    private Stream<OpenClock> clocks() {
        return bench.bean(WorkflowEngine.class).clocks(dossier).stream();
    }

    private Stream<OpenTask> tasks(Predicate<String> which) {
        return bench.bean(WorkflowEngine.class).openTasks(dossier).stream().filter(task -> which.test(task.key()));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(TreatyFile.CAPITAL).toInstant();
    }

    private record Wait(String step, String subject, Instant at) {
    }
}
