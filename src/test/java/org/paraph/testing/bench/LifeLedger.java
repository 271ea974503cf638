package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paraph.engine.OpenTask;
import org.paraph.lifetime.amendment.TextChanges;
import org.paraph.lifetime.treaty.Notice;
import org.paraph.lifetime.treaty.NoticeState;
import org.paraph.lifetime.treaty.NoticeStep;
import org.paraph.lifetime.treaty.OperationState;
import org.paraph.lifetime.treaty.OperationStep;
import org.paraph.lifetime.treaty.OperationSuspension;
import org.paraph.lifetime.treaty.Renewal;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.lifetime.treaty.TreatyParty;
import org.paraph.lifetime.treaty.TreatyStatus;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;

/**
 * Holds what a dossier and its treaty say of themselves against their files and their processes: the headline follows from
 * the tracks, the status of the treaty from its parties, notices and suspensions, and exactly what the file says is still to
 * come is waited for. Nothing took effect twice, no renewal is missing, and each open task can be done.
 */
final class LifeLedger {

    private static final int TWO = 2;
    private static final Set<NegotiationState> WITH_FORCE = EnumSet.of(NegotiationState.IN_FORCE, NegotiationState.TERMINATED);
    private static final Set<String> AFTER_THE_END = Set.of("Task_DecideDeviation");

    private final Bench bench;
    private final String dossier;
    private final TreatyWaits waits;

    LifeLedger(Bench bench, String dossier) {
        this.bench = bench;
        this.dossier = dossier;
        this.waits = new TreatyWaits(bench, dossier);
    }

    void check() {
        bench.inTransaction(() -> {
            var negotiation = bench.bean(Negotiations.class).byId(dossier);
            var treaty = bench.bean(Treaties.class).find(dossier).orElse(null);
            assertThat(negotiation.state()).as("headline").isEqualTo(headline(negotiation));
            assertThat(WITH_FORCE.contains(negotiation.state())).as("in force once").isEqualTo(treaty != null
                    && treaty.parties().stream().anyMatch(party -> party.inForceSince() != null));
            if (treaty != null) {
                assertThat(treaty.isEnded()).as("ended").isEqualTo(negotiation.state() == NegotiationState.TERMINATED);
                checkLife(treaty);
            }
            waits.check(negotiation, treaty);
            checkTasks(negotiation);
        });
    }

    /** What is on file of the treaty and of changes of its text, to be the same after an act that was refused. */
    String facts() {
        return bench.inTransaction(() -> {
            var facts = new TreeSet<String>();
            bench.bean(Treaties.class).find(dossier).ifPresent(treaty -> {
                facts.add(treaty.status() + " " + treaty.termEnd() + " " + treaty.confirmedThrough() + " "
                        + treaty.renewals().size() + " " + treaty.liftings().size());
                treaty.parties().forEach(one -> facts.add(one.code() + " " + treaty.standing(one)));
                treaty.notices().forEach(one -> facts.add(one.id() + one.steps().size() + one.effectiveOn()));
                treaty.suspensions().forEach(one -> facts.add(one.id() + one.steps().size() + one.state()
                        + one.effectiveOn() + one.objections().stream().filter(each -> each.stands()).count()));
            });
            var changes = bench.bean(TextChanges.class);
            changes.amendments(dossier).forEach(one -> facts.add(one.id() + one.steps().size()));
            changes.corrections(dossier).forEach(one -> facts.add(one.id() + one.steps().size()));
            return facts.toString();
        });
    }

    private static NegotiationState headline(Negotiation negotiation) {
        var tracks = negotiation.tracks();
        var open = negotiation.suspensions().stream().filter(one -> one.isOpen()).findFirst();
        if (open.isPresent()) {
            return open.get().kind().state();
        }
        return switch (tracks.acts()) {
            case MANDATED -> switch (tracks.text()) {
                case NONE -> NegotiationState.MANDATED;
                case DRAFTED -> NegotiationState.DRAFTING;
                case NEGOTIATED -> NegotiationState.WORKING_LEVEL_TALKS;
                case AGREED, INITIALLED -> switch (tracks.approval()) {
                    case NOT_STARTED -> tracks.text().name().equals("AGREED") ? NegotiationState.TEXT_AGREED
                            : NegotiationState.INITIALLED;
                    case UNDER_WAY -> NegotiationState.IN_APPROVAL;
                    case CONCLUDED -> NegotiationState.APPROVED_FOR_SIGNATURE;
                };
            };
            case CEREMONY_FIXED -> NegotiationState.SIGNING_SCHEDULED;
            default -> NegotiationState.valueOf(tracks.acts().name());
        };
    }

    private static void checkLife(Treaty treaty) {
        assertThat(treaty.status()).as("status of the treaty").isEqualTo(status(treaty));
        treaty.notices().forEach(one -> assertThat(one.steps().stream()
                .filter(step -> step.kind() == NoticeStep.Kind.TOOK_EFFECT).count()).as("effects of a notice")
                .isEqualTo(one.state() == NoticeState.TAKEN_EFFECT ? 1 : 0));
        treaty.suspensions().forEach(one -> assertThat(one.steps().stream()
                .filter(step -> step.kind() == OperationStep.Kind.TOOK_EFFECT).count()).as("effects of a suspension")
                .isLessThanOrEqualTo(1));
        var standing = treaty.renewals().stream().filter(Renewal::stands).map(Renewal::term).toList();
        assertThat(standing).as("renewals").containsExactlyElementsOf(
                IntStream.rangeClosed(TWO, treaty.term()).boxed().toList());
        if (treaty.end() != null && treaty.terms() != null && treaty.terms().renews()) {
            assertThat(treaty.end().endedOn()).as("end within the last term").isBeforeOrEqualTo(treaty.termEnd().plusDays(1));
        }
        treaty.notices().stream().filter(one -> one.state() == NoticeState.TAKEN_EFFECT).forEach(one -> assertThat(
                treaty.parties().stream().filter(party -> party.code().equals(one.party())).map(TreatyParty::leftOn).toList())
                .as("when %s left", one.party()).contains(one.effectiveOn()));
        var present = treaty.parties().stream().filter(party -> party.leftOn() == null).map(TreatyParty::code).toList();
        assertThat(present).as("parties").doesNotHaveDuplicates();
    }

    private static TreatyStatus status(Treaty treaty) {
        var bound = treaty.parties().stream().filter(party -> party.inForceSince() != null && party.leftOn() == null)
                .map(TreatyParty::code).toList();
        if (treaty.end() != null) {
            return TreatyStatus.TERMINATED;
        }
        if (bound.isEmpty()) {
            return treaty.parties().stream().anyMatch(TreatyParty::isProvisional) ? TreatyStatus.PROVISIONAL
                    : TreatyStatus.NOT_IN_FORCE;
        }
        if (bound.size() >= TWO && bound.stream().allMatch(one -> bound.stream().filter(other -> !other.equals(one))
                .allMatch(other -> treaty.suspensions().stream().anyMatch(each -> stops(each, one, other))))) {
            return TreatyStatus.OPERATION_SUSPENDED;
        }
        var given = leaving(treaty, Set.of(NoticeState.GIVEN));
        var open = leaving(treaty, Set.of(NoticeState.GIVEN, NoticeState.SUSPENDED));
        return !given.isEmpty() && bound.stream().filter(one -> !given.contains(one)).count() < TWO
                ? TreatyStatus.NOTICE_PENDING : !open.isEmpty() && bound.stream().filter(one -> !open.contains(one))
                        .count() < TWO ? TreatyStatus.NOTICE_SUSPENDED : TreatyStatus.IN_FORCE;
    }

    private static List<String> leaving(Treaty treaty, Set<NoticeState> states) {
        return treaty.notices().stream().filter(one -> states.contains(one.state())).map(Notice::party).toList();
    }

    private static boolean stops(OperationSuspension one, String party, String other) {
        var named = one.scope().parties();
        return one.state() == OperationState.IN_EFFECT && switch (one.scope().reach()) {
            case ALL -> true;
            case FOR_PARTIES -> named.contains(party) || named.contains(other);
            case BETWEEN -> named.contains(party) && named.contains(other);
        };
    }

    /** Nobody waits for an ended dossier, one that goes on has an open task or waits for an event; and no task is a dead end. */
    private void checkTasks(Negotiation negotiation) {
        var now = Casework.of(dossier, bench).look();
        assertThat(now.listed()).as("work list").isEqualTo(now.tasks());
        if (now.state() == NegotiationState.TERMINATED || now.state() == NegotiationState.ABANDONED) {
            assertThat(now.position()).as("position of an ended dossier").isSubsetOf(AFTER_THE_END);
            assertThat(now.tasks()).extracting(OpenTask::key).isSubsetOf(AFTER_THE_END);
        } else {
            assertThat(now.tasks().stream().anyMatch(task -> !task.frozen()) || now.position().stream()
                    .anyMatch(place -> place.startsWith("Event_"))).as("somebody or something can carry it on from %s",
                            now.position()).isTrue();
        }
        now.tasks().stream().filter(task -> !task.frozen()).forEach(task -> assertThat(acts(task)).as("acts for %s in %s",
                task.key(), negotiation.state()).anyMatch(act -> act.states().contains(negotiation.state())));
    }

    private static Stream<Action> acts(OpenTask task) {
        return Stream.of(Action.values()).filter(action -> task.key().equals(action.task()));
    }
}
