package org.paraph.administration.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.directory.Actor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.engine.operations.ListPlace;
import org.paraph.engine.operations.ProcessJob;
import org.paraph.engine.operations.RunningProcess;
import org.paraph.engine.operations.RunningProcesses;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** Running processes are found and their clocks changed by administrators, who see no more of a dossier than others. */
@ExtendWith(Bench.class)
class InstanceProcessTest {

    private final Bench bench;
    private final InstanceDesk desk;
    private final RunningProcesses processes;
    private final Casework dossier;
    private final Actor administrator;
    private final Actor outsider;

    InstanceProcessTest(Bench bench, InstanceDesk desk, RunningProcesses processes) {
        this.bench = bench;
        this.desk = desk;
        this.processes = processes;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.WORKING_LEVEL_TALKS);
        this.administrator = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
        this.outsider = bench.staff().person("MOIT", Marking.UNCLASSIFIED, Role.ADMINISTRATOR);
    }

    @BeforeEach
    void act() {
        bench.as(administrator);
    }

    @Test
    void findsProcessesByWhatIsKnownOfThem() {
        assertThat(ids(choice("working-level-talks", "Task_PrepareRound", dossier.id(), null))).hasSize(1);
        assertThat(ids(choice("working-level-talks", "Task_RecordRound", dossier.id(), null))).isEmpty();
        assertThat(ids(choice(null, null, dossier.id().substring(0, 12), null))).hasSizeGreaterThan(1);
        assertThat(ids(new InstanceChoice("working-level-talks", 999, null, dossier.id(), null))).isEmpty();
        assertThat(ids(choice(null, null, dossier.id(), true))).isEmpty();

        dossier.suspend(SuspensionKind.ADMINISTRATIVE_HOLD);

        bench.as(administrator);
        assertThat(ids(choice("working-level-talks", null, dossier.id(), true))).hasSize(1);
        assertThat(ids(choice("working-level-talks", null, dossier.id(), false))).isEmpty();
    }

    @Test
    void findsADossierByItsReferenceForThoseOnlyWhoMaySeeIt() {
        var reference = dossier.<String>read(each -> each.reference());
        assertThat(ids(choice(null, null, reference, null))).isNotEmpty();

        bench.as(outsider);

        assertThat(ids(choice(null, null, reference, null))).isEmpty();
        assertThat(ids(choice(null, null, "KOR-JPN-1900-999", null))).isEmpty();
        assertThat(ids(choice(null, null, dossier.id(), null))).isNotEmpty();
        assertThat(bench.bean(DossierNames.class).reference(dossier.id())).isEmpty();
    }

    @Test
    void readsOnFromWhereAPageEnded() {
        var all = desk.find(choice(null, null, dossier.id(), null), null, 100);
        var first = all.get(0);

        assertThat(desk.find(choice(null, null, dossier.id(), null), new ListPlace(first.began(), first.id()), 100))
                .extracting(RunningProcess::id).containsExactlyElementsOf(all.stream().skip(1).map(RunningProcess::id).toList());
    }

    @Test
    void changesWhenAClockFiresAndWritesDownWhy() {
        dossier.askForReview(Team.JUSTICE, OffsetDateTime.ofInstant(bench.clock().instant().plus(Duration.ofDays(30)),
                ZoneOffset.UTC));
        bench.as(administrator);
        var clock = clock();
        var later = clock.dueAt().plus(Duration.ofDays(2));

        assertRefused("clock-only-later", () -> desk.setDue(clock.id(), clock.dueAt().minusSeconds(1), "At once"));
        var changed = desk.setDue(clock.id(), later, "The day was entered wrongly");

        assertThat(changed.dueAt()).isEqualTo(later);
        assertThat(trail(dossier.id())).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("administration.move-due");
            assertThat(entry.reason()).isEqualTo("The day was entered wrongly");
        });
        assertThat(trail(AuditEntry.GENERAL)).last().extracting(AuditEntry::action).isEqualTo("administration.move-due");
        assertRefused("unknown-job", () -> desk.setDue("none", later, "Why not"));
    }

    @Test
    void leavesAClockAloneThatStandsStill() {
        dossier.askForReview(Team.JUSTICE);
        bench.as(administrator);
        var clock = clock();
        dossier.suspend(SuspensionKind.ADMINISTRATIVE_HOLD);
        bench.as(administrator);

        assertThat(processes.job(clock.id()).orElseThrow().dueAt()).isNull();
        assertRefused("clock-stands-still", () -> desk.setDue(clock.id(), bench.clock().instant(), "Now"));
        bench.as(Team.of(bench).chief());
        assertRefused("role-required", () -> desk.setDue(clock.id(), bench.clock().instant(), "Now"));
        assertRefused("role-required", () -> desk.read(clock.instanceId()));
    }

    private ProcessJob clock() {
        var review = desk.find(choice("ministry-review", null, dossier.id(), null), null, 10).get(0);
        return processes.jobs(review.id()).stream().filter(job -> job.kind() == ProcessJob.Kind.CLOCK && !job.runsOn())
                .findFirst().orElseThrow();
    }

    private List<String> ids(InstanceChoice choice) {
        return desk.find(choice, null, 100).stream().map(RunningProcess::id).toList();
    }

    private static InstanceChoice choice(String process, String step, String dossier, Boolean stopped) {
        return new InstanceChoice(process, null, step, dossier, stopped);
    }

    private List<AuditEntry> trail(String stream) {
        return bench.bean(AuditTrail.class).of(stream, 0, Integer.MAX_VALUE);
    }
}
