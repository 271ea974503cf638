package org.paraph.administration.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.engine.operations.KeptHistory;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** The engine's history of a dossier goes when its time is up, unless it is held; the dossier and its audit stay. */
@ExtendWith(Bench.class)
class RetentionProcessTest {

    private static final Duration TWO_YEARS_AND_A_DAY = Duration.ofDays(2 * 366 + 1);

    private final Bench bench;
    private final RetentionDesk desk;
    private final HoldDesk holds;
    private final RemovalDesk removals;
    private final Casework dossier;
    private final Actor first;
    private final Actor second;

    RetentionProcessTest(Bench bench, RetentionDesk desk, HoldDesk holds, RemovalDesk removals) {
        this.bench = bench;
        this.desk = desk;
        this.holds = holds;
        this.removals = removals;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.WORKING_LEVEL_TALKS);
        this.first = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
        this.second = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
    }

    @AfterEach
    void keepForGood() {
        if (rule().retentionClass() != RetentionClass.PERMANENT) {
            keep(RetentionClass.PERMANENT);
        }
    }

    @Test
    void removesWhatIsPastItsTimeAndLeavesTheDossierAndItsAudit() {
        dossier.abandon();
        int acts = trail(dossier.id()).size();
        bench.waitFor(TWO_YEARS_AND_A_DAY, dossier.id());
        assertThat(removals.remove(dossier.id())).as("kept for good unless somebody says otherwise").isFalse();
        keep(RetentionClass.YEARS_1);
        assertThat(removals.due(Ending.ABANDONED, "")).contains(dossier.id());

        assertThat(bench.bean(RemovalWork.class).catchUp()).isPositive();

        assertThat(processes()).isZero();
        assertThat(removals.due(Ending.ABANDONED, "")).doesNotContain(dossier.id());
        assertThat(removals.remove(dossier.id())).as("once").isFalse();
        assertThat(dossier.state()).isEqualTo(NegotiationState.ABANDONED);
        assertThat(trail(dossier.id())).hasSize(acts + 1).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("administration.remove-history");
            assertThat(entry.actor()).isEqualTo("system");
        });
        bench.as(first);
        assertThat(desk.removals()).anySatisfy(one -> {
            assertThat(one.negotiationId()).isEqualTo(dossier.id());
            assertThat(one.retentionClass()).isEqualTo(RetentionClass.YEARS_1);
            assertThat(one.processes()).isPositive();
        });
        assertRefused("history-removed", () -> holds.place(new LegalHoldRequest(dossier.id(), "An inquiry")));
    }

    @Test
    void removesNothingBeforeItsTimeNorOfADossierThatGoesOn() {
        var going = Casework.proposed(bench).reach(NegotiationState.WORKING_LEVEL_TALKS);
        dossier.abandon();
        keep(RetentionClass.YEARS_3);
        bench.waitFor(TWO_YEARS_AND_A_DAY, dossier.id());

        bench.bean(RemovalWork.class).catchUp();

        assertThat(processes()).isPositive();
        assertThat(removals.remove(dossier.id())).isFalse();
        assertThat(removals.remove(going.id())).isFalse();
    }

    @Test
    void removesNothingWhileAnyHoldStands() {
        dossier.abandon();
        bench.as(first);
        var one = holds.place(new LegalHoldRequest(dossier.id(), "An inquiry"));
        var other = holds.place(new LegalHoldRequest(dossier.id(), "A court asks for it"));
        keep(RetentionClass.YEARS_1);
        bench.waitFor(TWO_YEARS_AND_A_DAY, dossier.id());
        lift(one);
        assertRefused("legal-hold-lifted", () -> holds.lift(one.id(), holds.read(one.id()).version(), "Again"));

        bench.bean(RemovalWork.class).catchUp();
        assertThat(removals.remove(dossier.id())).isFalse();
        assertThat(processes()).isPositive();
        lift(other);

        assertThat(removals.remove(dossier.id())).isTrue();
        assertThat(processes()).isZero();
        assertThat(trail(dossier.id())).extracting(AuditEntry::action).contains("administration.place-legal-hold",
                "administration.lift-legal-hold", "administration.remove-history");
    }

    @Test
    void knowsWhetherAProcessOfTheDossierStillRuns() {
        assertThat(bench.bean(KeptHistory.class).isOver(dossier.id())).isFalse();
        dossier.abandon();

        assertThat(bench.bean(KeptHistory.class).isOver(dossier.id())).isTrue();
    }

    @Test
    void isChangedByTwoAdministratorsOnly() {
        bench.as(first);
        assertRefused("retention-unchanged", () -> desk.request(asking(RetentionClass.PERMANENT)));
        var asked = desk.request(asking(RetentionClass.YEARS_5));
        assertRefused("retention-change-open", () -> desk.request(asking(RetentionClass.YEARS_3)));
        assertRefused("own-retention-change", () -> desk.confirm(asked.id(), asked.version(), "Me too"));
        assertThat(rule().retentionClass()).isEqualTo(RetentionClass.PERMANENT);
        bench.as(second);
        assertRefused("retention-change-of-another", () -> desk.withdraw(asked.id(), asked.version(), "Not mine"));
        var done = desk.refuse(asked.id(), asked.version(), "The schedule says otherwise");

        assertThat(done.state()).isEqualTo(RetentionChange.State.REFUSED);
        assertRefused("retention-change-state", () -> desk.confirm(asked.id(), done.version(), "After all"));
        assertThat(rule().retentionClass()).isEqualTo(RetentionClass.PERMANENT);
    }

    @Test
    void isTakenBackByWhoAskedForItOnce() {
        bench.as(first);
        var asked = desk.request(asking(RetentionClass.YEARS_5));
        assertRefused("stale-version", () -> desk.withdraw(asked.id(), asked.version() + 1, "Too early"));
        var taken = desk.withdraw(asked.id(), asked.version(), "Too early");

        assertThat(taken.state()).isEqualTo(RetentionChange.State.WITHDRAWN);
        assertRefused("retention-change-state", () -> desk.withdraw(asked.id(), taken.version(), "Again"));
        assertThat(rule().retentionClass()).isEqualTo(RetentionClass.PERMANENT);
    }

    private void keep(RetentionClass kept) {
        bench.as(first);
        var asked = desk.request(asking(kept));
        bench.as(second);
        desk.confirm(asked.id(), asked.version(), "So it is decided");
    }

    private void lift(LegalHold hold) {
        bench.as(first);
        holds.lift(hold.id(), hold.version(), "It is over");
    }

    private static RetentionRequest asking(RetentionClass kept) {
        return new RetentionRequest(Ending.ABANDONED, kept, "The schedule of the archive");
    }

    private RetentionRule rule() {
        return bench.inTransaction(() -> bench.bean(Retentions.class).rule(Ending.ABANDONED));
    }

    private long processes() {
        return bench.engine().getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.id()).count();
    }

    private List<AuditEntry> trail(String stream) {
        return bench.bean(AuditTrail.class).of(stream, 0, Integer.MAX_VALUE);
    }
}
