package org.paraph.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.engine.models.Finding;
import org.paraph.engine.models.OfferedTask;
import org.paraph.testing.bench.Bench;

/** A task of a model can be done if somebody active holds one of the roles to which it is offered. */
@ExtendWith(Bench.class)
class RolesHeldTest {

    private final Bench bench;

    RolesHeldTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void asksForTasksThatNobodyCanDo() {
        bench.staff().person("HELD-1", Role.REGISTRAR);
        var tasks = List.of(task("Task_Held", "REGISTRAR@HELD-1"), task("Task_Either", "REGISTRAR@HELD-0", "REGISTRAR"),
                task("Task_Nobody", "REGISTRAR@HELD-0", "APPROVER@HELD-1"), task("Task_Elsewhere", "CLERK"));

        var findings = bench.inTransaction(() -> new RolesHeld(bench.bean(People.class)).findings(tasks));

        assertThat(findings).containsExactly(new Finding(Finding.Severity.WARNING, "nobody-holds-role", "a.bpmn", "Task_Nobody",
                3, 5, List.of("Task_Nobody", "APPROVER@HELD-1, REGISTRAR@HELD-0")));
    }

    private static OfferedTask task(String id, String... groups) {
        return new OfferedTask("a.bpmn", id, 3, 5, Set.of(groups));
    }
}
