package org.paraph.administration.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.engine.operations.Incident;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** A job that failed for good is told without a word of the dossier, looked after, and tried again. */
@ExtendWith(Bench.class)
class IncidentProcessTest {

    private final Bench bench;
    private final IncidentDesk desk;
    private final Actor administrator;
    private final String dossier;

    IncidentProcessTest(Bench bench, IncidentDesk desk) {
        this.bench = bench;
        this.desk = desk;
        this.dossier = Casework.proposed(bench).id();
        this.administrator = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
    }

    @BeforeEach
    void act() {
        bench.as(administrator);
    }

    @AfterEach
    void takeTheModelAway() {
        FailingProcess.remove(bench);
    }

    @Test
    void tellsWhatFailedWhereAndSinceWhenButNotWithWhat() {
        var id = new FailingProcess(bench, dossier).failForGood();

        var incident = desk.read(id);

        assertThat(incident.processId()).isEqualTo("always-failing");
        assertThat(incident.step()).isEqualTo("Task_Fail");
        assertThat(incident.stepName()).isEqualTo("Fail");
        assertThat(incident.negotiationId()).isEqualTo(dossier);
        assertThat(incident.failure().kind()).isEqualTo("PropertyNotFoundException");
        assertThat(incident.toString()).doesNotContain("secret");
        assertThat(desk.list(null, 200)).extracting(Incident::id).contains(id);
    }

    @Test
    void isGoneWhenItIsTriedAgainAndComesBackWithItsNoteIfItFailsOnceMore() {
        var failing = new FailingProcess(bench, dossier);
        var id = failing.failForGood();
        desk.write(id, 0, new IncidentNoteRequest(administrator.username(), "The other system is down."));

        desk.retry(id);
        assertRefused("unknown-incident", () -> desk.read(id));
        assertRefused("unknown-incident", () -> desk.retry(id));

        failing.fail();
        assertThat(desk.read(id).id()).isEqualTo(id);
        assertThat(bench.bean(IncidentNotes.class).find(id).orElseThrow().owner()).isEqualTo(administrator.username());
    }

    @Test
    void triesAllAgainThatFailedInOneWay() {
        var first = new FailingProcess(bench, dossier).failForGood();
        var other = Casework.proposed(bench).id();
        bench.as(administrator);
        var second = new FailingProcess(bench, other).failForGood();
        var cause = desk.read(first).cause();
        assertThat(desk.read(second).cause()).isEqualTo(cause);
        assertThat(desk.causes()).extracting(IncidentCause::cause).contains(cause);

        assertThat(desk.retryAll(cause)).isGreaterThanOrEqualTo(2);

        assertRefused("unknown-incident", () -> desk.read(first));
        assertRefused("unknown-incident", () -> desk.read(second));
        assertRefused("unknown-incident", () -> desk.retryAll(cause));
    }

    @Test
    void isHandedOverOnTheVersionThatWasSeenAndToAdministratorsOnly() {
        var id = new FailingProcess(bench, dossier).failForGood();
        var second = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);

        var note = desk.write(id, 0, new IncidentNoteRequest(administrator.username(), null));
        assertRefused("stale-version", () -> desk.write(id, 0, new IncidentNoteRequest(second.username(), null)));
        assertRefused("invalid-request", () -> desk.write(id, note.version(), new IncidentNoteRequest(
                Team.of(bench).officer().username(), null)));
        desk.write(id, note.version(), new IncidentNoteRequest(second.username(), "Please look at it."));

        assertThat(trail()).extracting(AuditEntry::action).contains("administration.note-incident");
        assertThat(trail().get(trail().size() - 1).after()).contains(second.username());
    }

    @Test
    void isForAdministratorsOnly() {
        var id = new FailingProcess(bench, dossier).failForGood();
        bench.as(Team.of(bench).auditor());

        assertRefused("role-required", () -> desk.list(null, 10));
        assertRefused("role-required", () -> desk.read(id));
        assertRefused("role-required", () -> desk.retry(id));
        assertRefused("role-required", () -> desk.retryAll("any"));
    }

    private List<AuditEntry> trail() {
        return bench.bean(AuditTrail.class).of(AuditEntry.GENERAL, 0, Integer.MAX_VALUE);
    }
}
