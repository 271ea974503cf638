package org.paraph.engine.camunda.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.paraph.engine.models.Finding;

/** Processes that call themselves, directly or by way of others: each call would make another, without end. */
final class CallCycles {

    private final Map<String, ModelFile> models = new LinkedHashMap<>();
    private final Set<String> finished = new HashSet<>();
    private final List<Finding> found = new ArrayList<>();

    CallCycles(Collection<ModelFile> all) {
        all.forEach(model -> models.put(FileName.stem(model.name()), model));
    }

    /** One finding for each call that closes a circle, with the way around. */
    Stream<Finding> findings() {
        models.keySet().forEach(process -> walk(process, new ArrayList<>()));
        return found.stream();
    }

    private void walk(String process, List<String> path) {
        if (finished.contains(process)) {
            return;
        }
        path.add(process);
        var model = models.get(process);
        model.markup().bpmn("callActivity").filter(call -> models.containsKey(called(call))).forEach(call -> {
            int begin = path.indexOf(called(call));
            if (begin >= 0) {
                var around = String.join(" → ", path.subList(begin, path.size())) + " → " + called(call);
                found.add(Flaw.at(call, Code.CALL_CYCLE, around).in(model.name(), model.markup()));
            } else {
                walk(called(call), path);
            }
        });
        path.remove(path.size() - 1);
        finished.add(process);
    }

    private static String called(Tag call) {
        return String.valueOf(call.plain("calledElement"));
    }
}
