package org.paraph.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.bench.Bench;

/** An expression of the engine does not reach the server that it runs on, wherever it comes from. */
@ExtendWith(Bench.class)
class PlainExpressionsProcessTest {

    private final Bench bench;

    PlainExpressionsProcessTest(Bench bench) {
        this.bench = bench;
    }

    @ParameterizedTest
    @ValueSource(strings = {"${''.getClass()}", "${''.class}", "${''['class'].name}", "${''.getClass().forName('java.lang.Runtime')}",
        "${''['getClass']()}", "${true.getClass()}"})
    void noValueTellsItsClass(String expression) {
        assertThatThrownBy(() -> tasks(expression)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void plainOnesAreEvaluated() {
        assertThat(tasks("${'nob'.concat('ody')}")).isZero();
    }

    /** By the way in which the engine evaluates what it was asked, although it says that it does not. */
    private long tasks(String expression) {
        return bench.engine().getTaskService().createTaskQuery().or().taskName("x").taskAssigneeExpression(expression).endOr().count();
    }

    @Test
    void theEngineGoesByThem() {
        assertThat(((ProcessEngineConfigurationImpl) bench.engine().getProcessEngineConfiguration()).getExpressionManager())
                .isInstanceOf(PlainExpressions.class);
    }
}
