package org.paraph.engine.camunda.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.engine.models.Finding;
import org.paraph.engine.models.OfferedTask;

/** What models of one set say of each other, and what the application expects of all of them together. */
final class References {

    private static final String WHOLE_SET = "";

    private final Collection<ModelFile> models;
    private final Vocabulary words;

    /**
     * @param models those that can be read
     * @param words  what they share with the application
     */
    References(Collection<ModelFile> models, Vocabulary words) {
        this.models = models;
        this.words = words;
    }

    Stream<Finding> findings() {
        return Stream.of(processesTwice(), unknownMessages(), new CallCycles(models).findings()).flatMap(found -> found);
    }

    private Stream<Finding> processesTwice() {
        var first = new HashMap<String, String>();
        var found = new ArrayList<Finding>();
        models.forEach(model -> model.markup().bpmn("process").filter(process -> process.id() != null).forEach(process -> {
            var before = first.putIfAbsent(process.id(), model.name());
            if (before != null && !before.equals(model.name())) {
                found.add(Flaw.at(process, Code.PROCESS_TWICE, before).in(model.name(), model.markup()));
            }
        }));
        return found.stream();
    }

    /** Messages that somewhere are waited for, and that neither the application nor any model sends. */
    private Stream<Finding> unknownMessages() {
        var sent = new HashSet<>(words.messages());
        models.forEach(model -> senders(model).forEach(sender -> messageName(model, sender.plain("messageRef"))
                .forEach(sent::add)));
        return models.stream().flatMap(model -> model.markup().bpmn("messageEventDefinition", "receiveTask")
                .filter(waiting -> !sends(waiting)).flatMap(waiting -> messageName(model, waiting.plain("messageRef"))
                        .filter(name -> !sent.contains(name))
                        .map(name -> Flaw.at(waiting, Code.UNKNOWN_MESSAGE, name).in(model.name(), model.markup()))));
    }

    private static Stream<Tag> senders(ModelFile model) {
        return Stream.concat(model.markup().bpmn("sendTask"),
                model.markup().bpmn("messageEventDefinition").filter(References::sends));
    }

    private static boolean sends(Tag definition) {
        return definition.parent() != null && definition.parent().isBpmn("intermediateThrowEvent", "endEvent");
    }

    private static Stream<String> messageName(ModelFile model, String reference) {
        var message = reference == null ? null : model.markup().byId(reference.substring(reference.indexOf(':') + 1));
        return message == null || message.plain("name") == null || message.plain("name").isBlank() ? Stream.empty()
                : Stream.of(message.plain("name"));
    }

    /** Acts whose task no model has any more; asked only where all models could be read. */
    Stream<Finding> actsWithoutTask() {
        Set<String> tasks = models.stream().flatMap(model -> model.markup().bpmn("userTask")).map(Tag::id)
                .filter(id -> id != null).collect(Collectors.toSet());
        return new TreeMap<>(words.acts()).entrySet().stream().filter(act -> !tasks.contains(act.getKey()))
                .map(act -> new Finding(Code.ACT_WITHOUT_TASK.severity(), Code.ACT_WITHOUT_TASK.key(), WHOLE_SET, null, null,
                        null, List.of(act.getKey(), act.getValue())));
    }

    /** The user tasks whose candidates can be known without asking a step. */
    List<OfferedTask> offered() {
        return models.stream().flatMap(model -> model.markup().bpmn("userTask")
                .filter(task -> task.id() != null && Candidates.groups(task).findAny().isPresent()
                        && Candidates.groups(task).noneMatch(group -> group.startsWith("$")))
                .map(task -> new OfferedTask(model.name(), task.id(), task.line(), task.column(),
                        Candidates.groups(task).map(References::withoutExpression).collect(Collectors.toSet())))).toList();
    }

    private static String withoutExpression(String group) {
        return group.contains("@$") ? group.substring(0, group.indexOf('@')) : group;
    }
}
