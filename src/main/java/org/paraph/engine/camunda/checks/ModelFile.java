package org.paraph.engine.camunda.checks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process model, as written and, once it is known to be harmless, as the engine's model of it. */
public final class ModelFile {

    private final String name;
    private final String source;
    private final Surroundings surroundings;
    private final Markup markup;
    private BpmnModelInstance model;
    private Map<String, List<SequenceFlow>> bySource;
    private Map<String, List<SequenceFlow>> byTarget;

    /**
     * @param name         the file's name
     * @param source       its text
     * @param surroundings what it may refer to
     */
    public ModelFile(String name, String source, Surroundings surroundings) {
        this(name, source, surroundings, MarkupReader.read(source));
    }

    ModelFile(String name, String source, Surroundings surroundings, Markup markup) {
        this.name = name;
        this.source = MarkupReader.bare(source);
        this.surroundings = surroundings;
        this.markup = markup;
    }

    public String name() {
        return name;
    }

    String source() {
        return source;
    }

    Markup markup() {
        return markup;
    }

    StepBeans steps() {
        return surroundings.steps();
    }

    Vocabulary words() {
        return surroundings.words();
    }

    /** True if a file of that name is deployed together with this one. */
    boolean knows(String file) {
        return surroundings.files().contains(file);
    }

    /**
     * The engine's model of it, read when it is first asked for.
     *
     * @throws org.camunda.bpm.model.xml.ModelException if it is no such model
     */
    BpmnModelInstance model() {
        if (model == null) {
            model = Bpmn.readModelFromStream(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
        }
        return model;
    }

    Collection<Process> processes() {
        return all(Process.class);
    }

    /** Ids of everything in which a token can rest or pass, in order of the file. */
    public List<String> flowNodeIds() {
        return flowNodes().map(FlowNode::getId).toList();
    }

    /** The form keys of its user tasks by their ids; empty for one without. */
    public Map<String, String> userTasks() {
        var keys = new TreeMap<String, String>();
        markup.bpmn("userTask").forEach(task -> keys.put(task.id(), task.engine("formKey") == null ? ""
                : task.engine("formKey")));
        return keys;
    }

    Stream<FlowNode> flowNodes() {
        return all(FlowNode.class).stream();
    }

    Stream<SequenceFlow> flows() {
        return all(SequenceFlow.class).stream();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model().getModelElementsByType(type);
    }

    /** The flows into a node, by what the flows say: the node's own list of them may be left out of a file. */
    List<SequenceFlow> into(FlowNode node) {
        if (byTarget == null) {
            byTarget = flows().collect(Collectors.groupingBy(flow -> flow.getAttributeValue("targetRef")));
        }
        return byTarget.getOrDefault(node.getId(), List.of());
    }

    /** The flows out of a node, by what the flows say. */
    List<SequenceFlow> outOf(FlowNode node) {
        if (bySource == null) {
            bySource = flows().collect(Collectors.groupingBy(flow -> flow.getAttributeValue("sourceRef")));
        }
        return bySource.getOrDefault(node.getId(), List.of());
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
