package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;
import org.paraph.testing.model.ModelFolder;

/** Acts, user tasks and forms fit together: what a task's form does is the act that completes that very task. */
@ExtendWith(Bench.class)
class ActionTest {

    /** This form ends either of two suspensions; which act that is depends on the state. */
    /** Ends with the meeting of its gate, whoever fixes it: that act needs no task. */
    private static final String ENDED_BY_ITS_MEETING = "Task_AskForPlace";

    private static final String RESUME = "negotiation/resume";

    /** Form keys by the id of the user task, of all models. */
    private static final Map<String, String> TASKS = ModelFolder.processes().stream()
            .flatMap(model -> model.userTasks().entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));

    private final Bench bench;

    ActionTest(Bench bench) {
        this.bench = bench;
    }

    static Stream<Arguments> tasksOfOneAct() {
        return TASKS.entrySet().stream().filter(task -> !task.getValue().equals(RESUME))
                .filter(task -> !task.getKey().equals(ENDED_BY_ITS_MEETING))
                .map(task -> Arguments.of(task.getKey(), task.getValue()));
    }

    @Test
    void eachActOfATaskNamesOneThatExistsAndEachTaskHasItsAct() {
        var named = Stream.of(Action.values()).map(Action::task).filter(task -> task != null).toList();

        assertThat(named).doesNotContain(ENDED_BY_ITS_MEETING).containsExactlyInAnyOrderElementsOf(TASKS.keySet().stream()
                .filter(task -> !task.equals(ENDED_BY_ITS_MEETING)).toList());
    }

    @Test
    void eachFormKeyIsServedOnceAndNoFormIsLeftOver() {
        assertThat(forms()).extracting(TaskForm::key).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(TASKS.values()));
    }

    @Test
    void theMessagesThatModelsMayWaitForAreThoseThatTheApplicationSends() {
        assertThat(ProcedureWords.MESSAGES).containsExactlyInAnyOrderElementsOf(ModelFolder.messages());
    }

    @ParameterizedTest(name = "{1} completes {0}")
    @MethodSource("tasksOfOneAct")
    void theFormOfATaskDoesTheActThatCompletesIt(String task, String formKey) {
        var over = Casework.proposed(bench).abandon();
        bench.as(Team.of(bench).officer());

        assertThatThrownBy(() -> form(formKey).perform(DossierRef.byTask(over.id()), null, null))
                .isInstanceOfSatisfying(NotAllowed.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("illegal-transition");
                    assertThat(actionOf(refusal).task()).isEqualTo(task);
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "SIGNING_POSTPONED"})
    void theFormThatResumesDoesTheActOfTheSuspensionUnderWay(NegotiationState state) {
        var dossier = Casework.proposed(bench).reach(NegotiationState.SIGNING_SCHEDULED);
        dossier.suspend(Stream.of(SuspensionKind.values()).filter(kind -> kind.state() == state).findFirst().orElseThrow());
        bench.as(Team.of(bench).nobody());

        assertThatThrownBy(() -> form(RESUME).perform(DossierRef.byTask(dossier.id()), null, null))
                .isInstanceOfSatisfying(NotAllowed.class, refusal -> {
                    var task = refusal.arguments().get(0).toString();
                    assertThat(refusal.code()).isEqualTo("not-a-candidate");
                    assertThat(TASKS).containsEntry(task, RESUME);
                    assertThat(dossier.position()).contains(task);
                });
    }

    @ParameterizedTest
    @EnumSource
    void anActIsATasksOrARolesAndHasAPlace(Action action) {
        assertThat(action.task() == null).isEqualTo(!action.roles().isEmpty());
        assertThat(action.states()).isNotEmpty();
        assertThat(action.path()).isNotBlank();
    }

    private static Action actionOf(NotAllowed refusal) {
        return Stream.of(Action.values()).filter(action -> action.code().equals(refusal.arguments().get(0).toString()))
                .findFirst()
                .orElseThrow();
    }

    private static TaskForm<?> form(String key) {
        return forms().stream().filter(form -> form.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<TaskForm<?>> forms() {
        return CDI.current().select(TaskForms.class).stream().<TaskForm<?>>flatMap(each -> each.forms().stream()).toList();
    }
}
