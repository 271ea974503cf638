package org.paraph.integration.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.negotiation.NegotiationState.IN_FORCE;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paraph.directory.Grant;
import org.paraph.directory.Marking;
import org.paraph.directory.Scope;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.ConsentWork;
import org.paraph.testing.bench.Covers;

/** Programs outside do what the procedure asks of them; people keep their tasks and go on without them. */
@Covers({"gazette-publication", "treaty-registration"})
class ProgramWorkProcessTest {

    private static final Map<String, Object> PUBLISHED =
            ProgramsOnTheBench.answers("gazetteNumber", "Treaty No. 2321", "publishedOn", "2012-06-20");

    private final Bench bench;
    private final Casework dossier;
    private final ProgramsOnTheBench programs;

    ProgramWorkProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench);
        this.programs = new ProgramsOnTheBench(bench, dossier);
    }

    @AfterEach
    void shutTheProgramsOut() {
        programs.shutOut();
    }

    @Test
    void theGazettePromulgatesAndRecordsIt() {
        var program = programs.program("gazette-publication", Marking.SECRET);
        dossier.reach(IN_FORCE);
        bench.runDueJobs(dossier.id());
        assertThat(bench.task(dossier.id(), "Task_PromulgateTreaty").assignee()).isEqualTo(program.username());

        programs.complete(programs.fetch("gazette-publication"), program, programs.today("publishedOn", "gazetteNumber", "Treaty No. 2321"));

        assertThat(dossier.position()).contains("Task_RegisterTreaty").doesNotContain("Task_PromulgateTreaty",
                "Step_PublishInGazette");
        assertThat(programs.acted(program)).isTrue();
    }

    @Test
    void withoutAProgramThatSeesTheDossierNobodyIsAsked() {
        programs.program("gazette-publication", Marking.UNCLASSIFIED);
        dossier.reach(IN_FORCE);
        bench.runDueJobs(dossier.id());

        assertThat(dossier.position()).contains("Task_PromulgateTreaty").doesNotContain("Step_PublishInGazette");
        assertThat(bench.task(dossier.id(), "Task_PromulgateTreaty").assignee()).isNull();
    }

    @Test
    void whatPeopleHaveDoneMeanwhileIsNotAskedAnyMore() {
        programs.program("gazette-publication", Marking.SECRET);
        programs.program("treaty-registration", Marking.SECRET);
        dossier.reach(IN_FORCE);
        ConsentWork.on(dossier, bench).promulgate().register();
        bench.runDueJobs(dossier.id());

        assertThat(dossier.position()).doesNotContain("Step_PublishInGazette", "Step_RegisterWithSecretariat");
    }

    @Test
    void aSilentProgramGivesTheTaskBackAndMayStillAnswer() {
        var program = programs.program("treaty-registration", Marking.SECRET);
        dossier.reach(IN_FORCE);
        bench.runDueJobs(dossier.id());
        assertThat(bench.task(dossier.id(), "Task_RegisterTreaty").assignee()).isEqualTo(program.username());

        bench.waitFor(Duration.ofDays(61), dossier.id());
        assertThat(bench.task(dossier.id(), "Task_RegisterTreaty").assignee()).isNull();

        programs.complete(programs.fetch("treaty-registration"), program, programs.today("registeredOn", "registrationNumber", "I-54120"));
        assertThat(dossier.position()).doesNotContain("Task_RegisterTreaty", "Step_RegisterWithSecretariat");
    }

    @Test
    void aProgramThatRefusesGivesTheTaskBack() {
        for (var topic : Set.of("gazette-publication", "treaty-registration")) {
            programs.program(topic, Marking.SECRET);
        }
        dossier.reach(IN_FORCE);
        bench.runDueJobs(dossier.id());

        for (var topic : Set.of("gazette-publication", "treaty-registration")) {
            var task = programs.fetch(topic);
            bench.inTransaction(() -> programs.external().handleBpmnError(task.getId(), "worker", "PROGRAM_REFUSED", "No such form"));
        }

        assertThat(bench.task(dossier.id(), "Task_PromulgateTreaty").assignee()).isNull();
        assertThat(bench.task(dossier.id(), "Task_RegisterTreaty").assignee()).isNull();
        assertThat(dossier.position()).doesNotContain("Step_PublishInGazette", "Step_RegisterWithSecretariat");
    }

    @Test
    void peopleTakeTheTaskFromTheProgram() {
        programs.program("gazette-publication", Marking.SECRET);
        programs.program("treaty-registration", Marking.SECRET);
        dossier.reach(IN_FORCE);
        bench.runDueJobs(dossier.id());
        var gazette = bench.task(dossier.id(), "Task_PromulgateTreaty");
        var register = bench.task(dossier.id(), "Task_RegisterTreaty");
        programs.release(gazette.id());
        programs.release(register.id());

        ConsentWork.on(dossier, bench).promulgate().register();

        assertThat(dossier.position()).doesNotContain("Step_PublishInGazette", "Step_RegisterWithSecretariat",
                "Task_PromulgateTreaty", "Task_RegisterTreaty");
    }

    @Test
    void aProgramThatStaysSilentAboutTheGazetteIsNotWaitedFor() {
        programs.program("gazette-publication", Marking.SECRET);
        dossier.reach(IN_FORCE);
        bench.runDueJobs(dossier.id());

        bench.waitFor(Duration.ofDays(4), dossier.id());

        assertThat(bench.task(dossier.id(), "Task_PromulgateTreaty").assignee()).isNull();
    }

    @Test
    void aWrongAnswerChangesNothing() {
        var program = programs.program("gazette-publication", Marking.SECRET);
        dossier.reach(IN_FORCE);
        bench.runDueJobs(dossier.id());
        var task = programs.fetch("gazette-publication");

        assertThat(programs.refusal(task, program, ProgramsOnTheBench.answers("gazetteNumber", "1", "publishedOn", "2999-01-01"))).isEqualTo("in-the-future");
        assertThat(programs.refusal(task, program.under(new Grant(Set.of(Scope.READ), Set.of(), "test")), PUBLISHED))
                .isEqualTo("topic-missing");

        assertThat(dossier.position()).contains("Task_PromulgateTreaty", "Step_PublishInGazette");
    }
}
