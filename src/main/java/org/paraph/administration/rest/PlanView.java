package org.paraph.administration.rest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.engine.models.MovePlan;
import org.paraph.engine.models.PlannedMove;

/**
 * How running processes move to a proposed version.
 *
 * @param lines what was said of single steps
 * @param moves what comes of it for each version on which instances run
 */
public record PlanView(List<PlanRequest.Line> lines, List<PlannedMove> moves) {

    static PlanView of(MovePlan plan, List<PlannedMove> moves) {
        return new PlanView(plan.lines().entrySet().stream().flatMap(process -> lines(process.getKey(), process.getValue()))
                .collect(Collectors.toList()), moves);
    }

    private static Stream<PlanRequest.Line> lines(String process, List<MovePlan.Line> lines) {
        return lines.stream().map(line -> new PlanRequest.Line(process, line.from(), line.to(), line.clockAnew()));
    }
}
