package org.paraph.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.mail.PostOffice.about;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** What comes by itself is told when it comes: a task that is soon due, one that is overdue, one that goes on after a stop. */
@ExtendWith(Bench.class)
class MailReminderTest {

    private final Bench bench;
    private final PostOffice post;
    private final String unit = "U" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private MailServer server;
    private Actor officer;

    MailReminderTest(Bench bench) {
        this.bench = bench;
        this.post = new PostOffice(bench);
    }

    @BeforeEach
    void open() {
        post.clear();
        server = new MailServer();
        officer = post.wishing(bench.staff().person(Team.LEAD, Role.TREATY_OFFICER), Delivery.AT_ONCE);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aTaskIsRemindedOfTwoDaysBeforeItIsDueAndOnceItIsOverdue() {
        var reviewer = post.wishing(bench.staff().person(unit, Role.REVIEWER), Delivery.AT_ONCE);
        var dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);
        var due = bench.clock().instant().plus(Duration.ofDays(10));
        dossier.askForReview(unit, due.atOffset(ZoneOffset.UTC));
        post.emptyAt(bench.clock().instant());

        post.emptyAt(due.minus(Duration.ofDays(2)).minusSeconds(60));
        assertThat(server.to(reviewer)).hasSize(1);
        post.emptyAt(due.minus(Duration.ofDays(2)).plusSeconds(60));
        post.emptyAt(due.minusSeconds(60));
        post.emptyAt(due.plusSeconds(60));
        post.emptyAt(due.plus(Duration.ofDays(1)));

        var named = about(dossier);
        assertThat(server.subjectsTo(reviewer)).containsExactly(named + "새 업무", named + "기한이 이틀 이내인 업무",
                named + "기한이 지난 업무");
    }

    @Test
    void aReminderOfAMomentThatIsNotTheTasksAnyMoreIsNotSent() {
        var reviewer = post.wishing(bench.staff().person(unit, Role.REVIEWER), Delivery.AT_ONCE);
        var dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);
        var due = bench.clock().instant().plus(Duration.ofDays(10));
        dossier.askForReview(unit, due.atOffset(ZoneOffset.UTC));
        post.emptyAt(bench.clock().instant());

        var engine = bench.bean(WorkflowEngine.class);
        var task = bench.task(dossier.id(), "Task_GiveOpinion").id();
        engine.setDue(task, due.plus(Duration.ofDays(10)));
        post.emptyAt(due.plusSeconds(60));
        assertThat(server.to(reviewer)).hasSize(1);

        post.emptyAt(due.plus(Duration.ofDays(10)).plusSeconds(60));
        assertThat(server.subjectsTo(reviewer)).last().asString().endsWith("기한이 지난 업무");
        assertThat(server.to(reviewer)).hasSize(2);
    }

    @Test
    void aTaskOfTheTimeBeforeMailWasSwitchedOnIsRemindedOf() {
        server.close();
        var dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);
        var due = bench.clock().instant().plus(Duration.ofDays(10));
        var reviewer = bench.staff().person(unit, Role.REVIEWER);
        dossier.askForReview(unit, due.atOffset(ZoneOffset.UTC));
        server = new MailServer();
        post.wishing(reviewer, Delivery.AT_ONCE);

        bench.bean(Postbox.class).catchUp();
        bench.bean(Postbox.class).catchUp();
        post.emptyAt(due.minus(Duration.ofDays(1)));
        post.emptyAt(due.plusSeconds(60));

        assertThat(server.subjectsTo(reviewer).stream().filter(each -> each.startsWith(about(dossier)))).hasSize(2);
    }

    @Test
    void everybodyOnADossierIsToldOfItsSuspensionAndItsTasksAreToldWhenTheyGoOn() {
        var chief = post.wishing(bench.staff().person(Team.LEAD, Role.CHIEF_NEGOTIATOR), Delivery.AT_ONCE);
        var dossier = Casework.proposed(bench);
        var mandate = bench.bean(WorkflowEngine.class).openTasks(dossier.id()).get(0).id();
        dossier.by(chief).suspend(SuspensionKind.ADMINISTRATIVE_HOLD);
        post.empty();

        var suspended = about(dossier).substring("Paraph: ".length()) + "안건의 중단";
        assertThat(server.told(officer)).contains(suspended).doesNotContain(mandate);
        assertThat(server.told(chief)).doesNotContain(suspended);

        bench.clock().advance(Duration.ofDays(1));
        dossier.resumeWithoutCeremony();
        post.emptyAfter(Duration.ofHours(1));
        assertThat(server.told(officer)).contains(mandate);
    }
}
