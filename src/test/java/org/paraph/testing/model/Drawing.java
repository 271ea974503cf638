package org.paraph.testing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.paraph.testing.model.Box.Point;
import org.paraph.testing.model.Box.Segment;
import org.paraph.testing.model.Diagram.Edge;
import org.paraph.testing.model.Diagram.Label;
import org.paraph.testing.model.Diagram.Shape;

/** Whether a reader can follow the drawing. */
final class Drawing {

    private static final double TOLERANCE = 2;

    private Drawing() {
    }

    static Stream<String> everythingIsDrawn(ModelFile model) {
        var found = new ArrayList<String>();
        var shapes = model.all(BpmnShape.class);
        var edges = model.all(BpmnEdge.class);
        model.flowNodes().forEach(node -> drawn(found, node,
                shapes.stream().filter(shape -> node.equals(shape.getBpmnElement())).count()));
        model.flows().forEach(flow -> drawn(found, flow, edges.stream()
                .filter(edge -> flow.equals(edge.getBpmnElement()) && edge.getWaypoints().size() > 1).count()));
        shapes.stream().filter(shape -> shape.getBpmnElement() == null).forEach(shape ->
                found.add(shape.getId() + " draws nothing"));
        edges.stream().filter(edge -> edge.getBpmnElement() == null).forEach(edge ->
                found.add(edge.getId() + " draws nothing"));
        return found.stream();
    }

    private static void drawn(List<String> found, BaseElement element, long times) {
        if (times != 1) {
            found.add(element.getId() + " is drawn " + times + " times");
        }
    }

    static Stream<String> shapesStandApart(ModelFile model) {
        var shapes = Diagram.of(model).shapes().stream().filter(shape -> !area(shape)).toList();
        var found = new ArrayList<String>();
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = i + 1; j < shapes.size(); j++) {
                clash(shapes.get(i), shapes.get(j)).ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static Optional<String> clash(Shape one, Shape two) {
        if (hangsOn(one, two) || hangsOn(two, one)) {
            var event = one.element() instanceof BoundaryEvent && hangsOn(one, two) ? one : two;
            var host = event == one ? two : one;
            var centre = new Point(event.box().centre(), event.box().middle());
            return host.box().hasOnBorder(centre, TOLERANCE) ? Optional.empty()
                    : Optional.of(event.id() + " is not on the border of " + host.id());
        }
        if (Diagram.within(one.element(), two.element()) || Diagram.within(two.element(), one.element())) {
            var inner = Diagram.within(one.element(), two.element()) ? one : two;
            var outer = inner == one ? two : one;
            return outer.box().contains(inner.box()) ? Optional.empty()
                    : Optional.of(inner.id() + " is not wholly inside " + outer.id());
        }
        return one.box().overlaps(two.box()) ? Optional.of(one.id() + " and " + two.id() + " overlap")
                : Optional.empty();
    }

    private static boolean hangsOn(Shape event, Shape host) {
        return event.element() instanceof BoundaryEvent boundary && host.element().equals(boundary.getAttachedTo());
    }

    static Stream<String> flowsAreOrthogonal(ModelFile model) {
        var diagram = Diagram.of(model);
        return diagram.edges().stream().flatMap(edge -> {
            var found = new ArrayList<String>();
            if (edge.segments().stream().anyMatch(Segment::slanted)) {
                found.add(edge.id() + " is slanted");
            }
            docks(found, edge, diagram.shapeOf(edge.flow().getSource()), edge.start(), "start");
            docks(found, edge, diagram.shapeOf(edge.flow().getTarget()), edge.end(), "end");
            return found.stream();
        });
    }

    private static void docks(List<String> found, Edge edge, Shape shape, Point point, String which) {
        if (shape == null) {
            return;
        }
        boolean round = shape.element() instanceof Event || shape.element() instanceof Gateway;
        if (!(round ? shape.box().hasAsMiddleOfSide(point, TOLERANCE) : shape.box().hasOnBorder(point, TOLERANCE))) {
            found.add(edge.id() + " does not " + which + " at " + shape.id());
        }
    }

    static Stream<String> flowsDoNotCross(ModelFile model) {
        var edges = Diagram.of(model).edges();
        var found = new ArrayList<String>();
        for (int i = 0; i < edges.size(); i++) {
            for (int j = i + 1; j < edges.size(); j++) {
                if (cross(edges.get(i), edges.get(j))) {
                    found.add(edges.get(i).id() + " and " + edges.get(j).id() + " cross or run together");
                }
            }
        }
        return found.stream();
    }

    /**
     * Two flows may meet only where both leave the same shape at one point or reach it at one: there they may run
     * together until they part, as a trunk and its branches.
     */
    private static boolean cross(Edge one, Edge two) {
        var trunks = new ArrayList<Box>();
        if (one.start().equals(two.start())) {
            trunks.add(one.segments().get(0).box().common(two.segments().get(0).box()).grown(TOLERANCE));
        }
        if (one.end().equals(two.end())) {
            trunks.add(last(one).box().common(last(two).box()).grown(TOLERANCE));
        }
        return one.segments().stream().anyMatch(a -> two.segments().stream().filter(a::touches)
                .anyMatch(b -> trunks.stream().noneMatch(trunk -> trunk.contains(a.box().common(b.box())))));
    }

    private static Segment last(Edge edge) {
        return edge.segments().get(edge.segments().size() - 1);
    }

    static Stream<String> flowsAvoidShapes(ModelFile model) {
        var diagram = Diagram.of(model);
        return diagram.edges().stream().flatMap(edge -> diagram.shapes().stream()
                .filter(shape -> !area(shape) && !Diagram.within(edge.flow(), shape.element()))
                .filter(shape -> edge.segments().stream().anyMatch(piece ->
                        piece.box().overlaps(shape.box().grown(-TOLERANCE))))
                .map(shape -> edge.id() + " runs through " + shape.id()));
    }

    static Stream<String> labelsAreReadable(ModelFile model) {
        var diagram = Diagram.of(model);
        var labels = diagram.labels().toList();
        var found = new ArrayList<String>();
        diagram.shapes().stream().filter(Shape::nameTooLong).forEach(shape ->
                found.add(shape.id() + " is too small for its name"));
        labels.stream().filter(Label::torn).forEach(label ->
                found.add("the label of " + label.owner().getId() + " is too narrow for its longest word"));
        for (Label label : labels) {
            diagram.shapes().stream().filter(shape -> !area(shape) && hides(shape, label)).forEach(shape ->
                    found.add("the label of " + label.owner().getId() + " lies on " + shape.id()));
            diagram.edges().stream().filter(edge -> edge.segments().stream()
                    .anyMatch(piece -> piece.box().overlaps(label.box()))).forEach(edge ->
                            found.add("the label of " + label.owner().getId() + " lies on " + edge.id()));
            labels.stream().filter(other -> labels.indexOf(other) > labels.indexOf(label))
                    .filter(other -> other.box().overlaps(label.box())).forEach(other -> found.add(
                            "the labels of " + label.owner().getId() + " and " + other.owner().getId() + " overlap"));
        }
        return found.stream();
    }

    private static boolean hides(Shape shape, Label label) {
        boolean around = Diagram.within(label.owner(), shape.element())
                || (shape.element().equals(label.owner()) && shape.box().contains(label.box()));
        return around ? !shape.box().contains(label.box()) : shape.box().grown(-TOLERANCE).overlaps(label.box());
    }

    static Stream<String> readsLeftToRight(ModelFile model) {
        var diagram = Diagram.of(model);
        return model.flows().filter(flow -> diagram.shapeOf(flow.getSource()) != null
                && diagram.shapeOf(flow.getTarget()) != null)
                .filter(flow -> diagram.shapeOf(flow.getTarget()).box().centre() + TOLERANCE
                        < diagram.shapeOf(flow.getSource()).box().centre())
                .filter(flow -> !merges(flow.getTarget()))
                .map(flow -> flow.getId() + " runs back to " + flow.getTarget().getId() + ", which is no merge");
    }

    private static boolean merges(FlowNode node) {
        return node instanceof Gateway && ModelFile.into(node).size() > 1;
    }

    private static boolean area(Shape shape) {
        return shape.element() instanceof Participant || shape.element() instanceof Lane;
    }
}
