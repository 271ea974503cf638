package org.paraph.engine.camunda.differences;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the parts of a process model in the order in which its flow reaches them, each flow behind the step that it leaves. */
final class FlowOrder {

    private static final String START = "startEvent";
    private static final String FLOW = "sequenceFlow";
    private static final String ATTACHED = "attachedToRef";
    private static final Set<String> FIRST = Set.of("process", "collaboration");

    private final Map<String, ModelPart> byKey;
    private final Map<String, List<ModelPart>> members;
    private final Map<String, List<ModelPart>> leaving;
    private final Map<String, List<ModelPart>> attached;
    private final Set<String> found = new LinkedHashSet<>();

    private FlowOrder(List<ModelPart> parts) {
        byKey = parts.stream().collect(Collectors.toMap(ModelPart::key, Function.identity(), (one, other) -> one,
                LinkedHashMap::new));
        members = parts.stream().filter(part -> part.holder() != null).collect(Collectors.groupingBy(ModelPart::holder));
        leaving = by(parts.stream().filter(FlowOrder::isFlow).toList(), "sourceRef");
        attached = by(parts, ATTACHED);
    }

    static List<ModelPart> of(List<ModelPart> parts) {
        var order = new FlowOrder(parts);
        order.found.add(ModelPart.WHOLE);
        order.walk(parts.stream().skip(1).filter(part -> part.holder() == null)
                .sorted(Comparator.comparing(part -> !FIRST.contains(part.kind()))).toList());
        order.found.addAll(order.byKey.keySet());
        return order.found.stream().map(order.byKey::get).toList();
    }

    /** From the events where something starts, then from what nothing leads to, then whatever is left. */
    private void walk(List<ModelPart> level) {
        var reached = level.stream().filter(FlowOrder::isFlow).map(flow -> flow.value("targetRef")).collect(Collectors.toSet());
        level.stream().sorted(Comparator.comparing(part -> rank(part, reached))).forEach(this::follow);
    }

    private static int rank(ModelPart part, Set<String> reached) {
        if (part.kind().equals(START)) {
            return 0;
        }
        return isFlow(part) || part.value(ATTACHED) != null || reached.contains(part.key()) ? 2 : 1;
    }

    private void follow(ModelPart first) {
        var waiting = new ArrayDeque<ModelPart>(List.of(first));
        while (!waiting.isEmpty()) {
            var part = waiting.poll();
            if (!found.add(part.key())) {
                continue;
            }
            walk(members.getOrDefault(part.key(), List.of()));
            var flows = leaving.getOrDefault(part.key(), List.of());
            flows.forEach(flow -> found.add(flow.key()));
            flows.stream().map(flow -> byKey.get(String.valueOf(flow.value("targetRef")))).filter(target -> target != null)
                    .forEach(waiting::add);
            waiting.addAll(attached.getOrDefault(part.key(), List.of()));
        }
    }

    private static Map<String, List<ModelPart>> by(List<ModelPart> parts, String property) {
        return parts.stream().filter(part -> part.value(property) != null)
                .collect(Collectors.groupingBy(part -> part.value(property)));
    }

    private static boolean isFlow(ModelPart part) {
        return part.kind().equals(FLOW);
    }
}
