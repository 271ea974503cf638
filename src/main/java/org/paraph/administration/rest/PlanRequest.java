package org.paraph.administration.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.paraph.engine.models.MovePlan;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * How running processes move where a step is not simply there again.
 *
 * @param lines one for each step that moves elsewhere, or whose clock is to be set anew; none for a plain move
 */
public record PlanRequest(@NotNull @Size(max = 500) List<@NotNull @Valid Line> lines) {

    /**
     * @param process   id of the process model
     * @param from      id of the step in the version that is left
     * @param to        id of the step in the proposed version
     * @param clockAnew true if the clock of an event is set as the proposed version says; else it keeps its moment
     */
    public record Line(@NotBlank @Size(max = 100) String process, @NotBlank @Size(max = 200) String from,
            @NotBlank @Size(max = 200) String to, boolean clockAnew) {
    }

    /** @throws InvalidRequest if two lines say of one step where it moves */
    MovePlan plan() {
        var plan = new TreeMap<String, List<MovePlan.Line>>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var of = plan.computeIfAbsent(line.process(), process -> new ArrayList<>());
            if (of.stream().anyMatch(each -> each.from().equals(line.from()))) {
                throw new InvalidRequest(Violation.at("/lines/" + i + "/from", "step-named-twice", line.from()));
            }
            of.add(new MovePlan.Line(line.from(), line.to(), line.clockAnew()));
        }
        return new MovePlan(plan);
    }
}
