package org.paraph.engine.camunda;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.paraph.engine.operations.ProcessToken;

/** Where an instance stands: the innermost steps, and those at whose border it waits for a job. */
final class Tokens {

    private Tokens() {
    }

    static List<ProcessToken> of(ProcessEngine engine, String instanceId) {
        var tree = engine.getRuntimeService().getActivityInstance(instanceId);
        return tree == null ? List.of() : within(tree).sorted(Comparator.comparing(ProcessToken::id)).toList();
    }

    private static Stream<ProcessToken> within(ActivityInstance scope) {
        var waiting = Stream.of(scope.getChildTransitionInstances()).map(Tokens::token);
        return Stream.concat(waiting, Stream.of(scope.getChildActivityInstances()).flatMap(Tokens::inside));
    }

    private static Stream<ProcessToken> inside(ActivityInstance step) {
        return step.getChildActivityInstances().length + step.getChildTransitionInstances().length == 0
                ? Stream.of(new ProcessToken(step.getId(), step.getActivityId(), step.getActivityName(), step.getActivityType()))
                : within(step);
    }

    private static ProcessToken token(TransitionInstance waiting) {
        return new ProcessToken(waiting.getId(), waiting.getActivityId(), waiting.getActivityName(), waiting.getActivityType());
    }
}
