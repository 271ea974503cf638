package org.paraph.engine.camunda.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.paraph.engine.camunda.checks.Box.Point;
import org.paraph.engine.camunda.checks.Box.Segment;

/** The drawing of a process model as bpmn-js shows it, with the place that each label's text really takes. */
final class Diagram {

    private static final double LETTER = 5.8;
    private static final double LINE = 13.2;
    private static final double INNER_LETTER = 7.5;
    private static final double MARGINS = 10;
    private static final double LABEL_WIDTH = 90;
    private static final double LABEL_HEIGHT = 20;
    private static final double TITLE_INDENT = 5;
    private static final double FLOW_LABEL_INDENT = 15;

    private final List<Shape> shapes;
    private final List<Edge> edges;

    private Diagram(List<Shape> shapes, List<Edge> edges) {
        this.shapes = shapes;
        this.edges = edges;
    }

    static Diagram of(ModelFile model) {
        return new Diagram(
                model.all(BpmnShape.class).stream().filter(shape -> shape.getBpmnElement() != null)
                        .map(shape -> new Shape(shape.getBpmnElement(), box(shape.getBounds()), label(shape))).toList(),
                model.all(BpmnEdge.class).stream().filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                        .map(edge -> new Edge((SequenceFlow) edge.getBpmnElement(), points(edge), label(edge))).toList());
    }

    List<Shape> shapes() {
        return shapes;
    }

    List<Edge> edges() {
        return edges;
    }

    Stream<Label> labels() {
        return Stream.concat(shapes.stream().map(Shape::label), edges.stream().map(Edge::label))
                .filter(label -> label != null);
    }

    Shape shapeOf(BaseElement element) {
        return shapes.stream().filter(shape -> shape.element().equals(element)).findFirst().orElse(null);
    }

    private static Label label(BpmnShape shape) {
        var box = box(shape.getBounds());
        var name = shape.getBpmnElement() instanceof FlowElement node ? node.getName() : null;
        if (ModelFile.blank(name)) {
            return null;
        }
        if (shape.getBpmnElement() instanceof SubProcess) {
            return new Label(shape.getBpmnElement(), text(name, box.centre(), box.top() + TITLE_INDENT, box.width()),
                    box.width());
        }
        if (shape.getBpmnElement() instanceof Event || shape.getBpmnElement() instanceof Gateway) {
            return placed(shape.getBpmnElement(), shape.getBpmnLabel(), name, box.centre(), box.bottom());
        }
        return null;
    }

    private static Label label(BpmnEdge edge) {
        var flow = (SequenceFlow) edge.getBpmnElement();
        if (ModelFile.blank(flow.getName())) {
            return null;
        }
        var points = points(edge);
        double half = points.size() / 2.0 - 1;
        var first = points.get((int) Math.floor(half));
        var second = points.get((int) Math.ceil(half + 0.01));
        boolean upright = Math.abs(first.x() - second.x()) < 1;
        double x = (first.x() + second.x()) / 2 + (upright ? FLOW_LABEL_INDENT : 0);
        double y = (first.y() + second.y()) / 2 - (upright ? 0 : FLOW_LABEL_INDENT) - LABEL_HEIGHT / 2;
        return placed(flow, edge.getBpmnLabel(), flow.getName(), x, y);
    }

    private static Label placed(BaseElement owner, BpmnLabel label, String name, double centre, double top) {
        if (label == null || label.getBounds() == null) {
            return new Label(owner, text(name, centre, top, LABEL_WIDTH), LABEL_WIDTH);
        }
        var box = box(label.getBounds());
        return new Label(owner, text(name, box.centre(), box.top(), box.width()), box.width());
    }

    /** The rectangle that a text takes when it is set centred and broken at a width. */
    static Box text(String name, double centre, double top, double width) {
        var lines = new ArrayList<Integer>();
        int current = 0;
        for (String word : name.strip().split("\\s+")) {
            int longer = current == 0 ? word.length() : current + 1 + word.length();
            if (current > 0 && longer * LETTER > width) {
                lines.add(current);
                current = word.length();
            } else {
                current = longer;
            }
        }
        lines.add(current);
        double longest = lines.stream().mapToInt(Integer::intValue).max().orElse(0) * LETTER;
        return new Box(centre - longest / 2, top, longest, lines.size() * LINE);
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<Point> points(BpmnEdge edge) {
        return edge.getWaypoints().stream().map(point -> new Point(point.getX(), point.getY())).toList();
    }

    /** True if one element lies within the other in the model, and so may in the drawing. */
    static boolean within(ModelElementInstance inner, ModelElementInstance outer) {
        if (outer instanceof Participant || outer instanceof Lane) {
            return true;
        }
        for (var around = inner.getParentElement(); around != null; around = around.getParentElement()) {
            if (around.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** A node as drawn; its label is null where the text stands inside or there is none. */
    record Shape(BaseElement element, Box box, Label label) {

        String id() {
            return element.getId();
        }

        /** True if the name needs more lines than the shape has, or has a word that is wider than the shape. */
        boolean nameTooLong() {
            if (!(element instanceof Activity activity) || element instanceof SubProcess || activity.getName() == null) {
                return false;
            }
            double room = box.width() - MARGINS;
            var name = text(activity.getName(), 0, 0, room * LETTER / INNER_LETTER);
            return name.width() * INNER_LETTER / LETTER > room || name.height() > box.height() - MARGINS;
        }
    }

    /** A sequence flow as drawn. */
    record Edge(SequenceFlow flow, List<Point> points, Label label) {

        String id() {
            return flow.getId();
        }

        Point start() {
            return points.get(0);
        }

        Point end() {
            return points.get(points.size() - 1);
        }

        List<Segment> segments() {
            return IntStream.range(1, points.size()).mapToObj(i -> new Segment(points.get(i - 1), points.get(i))).toList();
        }
    }

    /**
     * A text beside a shape or a flow, or the title within a subprocess.
     *
     * @param owner what it names
     * @param box   the place that the text takes
     * @param width where it is broken into lines; a longer word is torn
     */
    record Label(BaseElement owner, Box box, double width) {

        boolean torn() {
            return box.width() > width;
        }
    }
}
