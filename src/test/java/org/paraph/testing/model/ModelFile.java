package org.paraph.testing.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process model as written, with what the rules ask it. */
public final class ModelFile {

    private final String name;
    private final String source;
    private final Set<String> otherFiles;
    private final StepBeans steps;
    private final BpmnModelInstance model;

    /**
     * @param name       the file's name
     * @param source     its text
     * @param otherFiles names of all files that are deployed together with it
     * @param steps      the beans that its expressions may call
     */
    public ModelFile(String name, String source, Set<String> otherFiles, StepBeans steps) {
        this.name = name;
        this.source = source;
        this.otherFiles = otherFiles;
        this.steps = steps;
        this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
    }

    /** All process models of a folder, in order of name. */
    public static List<ModelFile> in(Path folder, StepBeans steps) {
        try (Stream<Path> files = Files.list(folder)) {
            var paths = files.sorted().toList();
            var names = paths.stream().map(path -> path.getFileName().toString())
                    .collect(Collectors.toUnmodifiableSet());
            return paths.stream().filter(path -> path.toString().endsWith(".bpmn"))
                    .map(path -> new ModelFile(path.getFileName().toString(), read(path), names, steps)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    public String source() {
        return source;
    }

    StepBeans steps() {
        return steps;
    }

    /** True if a file of that name is deployed together with this one. */
    boolean knows(String file) {
        return otherFiles.contains(file);
    }

    BpmnModelInstance model() {
        return model;
    }

    Collection<Process> processes() {
        return all(Process.class);
    }

    /** Ids of everything in which a token can rest or pass, in order of the file. */
    public List<String> flowNodeIds() {
        return flowNodes().map(FlowNode::getId).toList();
    }

    /** The form keys of its user tasks by their ids. */
    public Map<String, String> userTasks() {
        return all(UserTask.class).stream().collect(Collectors.toMap(UserTask::getId, UserTask::getCamundaFormKey));
    }

    Stream<FlowNode> flowNodes() {
        return all(FlowNode.class).stream();
    }

    Stream<SequenceFlow> flows() {
        return all(SequenceFlow.class).stream();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** The flows into a node, by what the flows say: the node's own list of them may be left out of a file. */
    static List<SequenceFlow> into(FlowNode node) {
        return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getTarget())).toList();
    }

    /** The flows out of a node, by what the flows say. */
    static List<SequenceFlow> outOf(FlowNode node) {
        return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getSource())).toList();
    }

    /** True if a subprocess starts by an event of its own and therefore has no flow in or out. */
    static boolean byEvent(ModelElementInstance element) {
        return element instanceof SubProcess subprocess && subprocess.triggeredByEvent();
    }

    /** The value of an attribute of the engine's own namespace, or null. */
    static String engineAttribute(ModelElementInstance element, String attribute) {
        return element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute);
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static boolean undocumented(BaseElement element) {
        return element.getDocumentations().stream().allMatch(text -> blank(text.getTextContent()));
    }

    @Override
    public String toString() {
        return name;
    }
}
