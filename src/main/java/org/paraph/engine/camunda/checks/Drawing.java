package org.paraph.engine.camunda.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.paraph.engine.camunda.checks.Box.Point;
import org.paraph.engine.camunda.checks.Box.Segment;
import org.paraph.engine.camunda.checks.Diagram.Edge;
import org.paraph.engine.camunda.checks.Diagram.Label;
import org.paraph.engine.camunda.checks.Diagram.Shape;

/** Whether a reader can follow the drawing. */
final class Drawing {

    private static final double TOLERANCE = 2;

    private Drawing() {
    }

    static Stream<Flaw> everythingIsDrawn(ModelFile model) {
        var found = new ArrayList<Flaw>();
        var shapes = model.all(BpmnShape.class);
        var edges = model.all(BpmnEdge.class);
        var boxes = shapes.stream().map(BpmnShape::getBpmnElement).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(BaseElement::getId, Collectors.counting()));
        var lines = edges.stream().filter(edge -> edge.getWaypoints().size() > 1).map(BpmnEdge::getBpmnElement)
                .filter(Objects::nonNull).collect(Collectors.groupingBy(BaseElement::getId, Collectors.counting()));
        model.flowNodes().forEach(node -> drawn(found, node, boxes.getOrDefault(node.getId(), 0L)));
        model.flows().forEach(flow -> drawn(found, flow, lines.getOrDefault(flow.getId(), 0L)));
        shapes.stream().filter(shape -> shape.getBpmnElement() == null).forEach(shape ->
                found.add(Flaw.of(Code.DRAWS_NOTHING, shape.getId())));
        edges.stream().filter(edge -> edge.getBpmnElement() == null).forEach(edge ->
                found.add(Flaw.of(Code.DRAWS_NOTHING, edge.getId())));
        return found.stream();
    }

    private static void drawn(List<Flaw> found, BaseElement element, long times) {
        if (times != 1) {
            found.add(Flaw.of(Code.NOT_DRAWN_ONCE, element.getId(), times));
        }
    }

    static Stream<Flaw> shapesStandApart(ModelFile model) {
        var shapes = Diagram.of(model).shapes().stream().filter(shape -> !area(shape)).toList();
        var found = new ArrayList<Flaw>();
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = i + 1; j < shapes.size(); j++) {
                clash(shapes.get(i), shapes.get(j)).ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static Optional<Flaw> clash(Shape one, Shape two) {
        if (hangsOn(one, two) || hangsOn(two, one)) {
            var event = one.element() instanceof BoundaryEvent && hangsOn(one, two) ? one : two;
            var host = event == one ? two : one;
            var centre = new Point(event.box().centre(), event.box().middle());
            return host.box().hasOnBorder(centre, TOLERANCE) ? Optional.empty()
                    : Optional.of(Flaw.of(Code.NOT_ON_BORDER, event.id(), host.id()));
        }
        if (Diagram.within(one.element(), two.element()) || Diagram.within(two.element(), one.element())) {
            var inner = Diagram.within(one.element(), two.element()) ? one : two;
            var outer = inner == one ? two : one;
            return outer.box().contains(inner.box()) ? Optional.empty()
                    : Optional.of(Flaw.of(Code.NOT_INSIDE, inner.id(), outer.id()));
        }
        return one.box().overlaps(two.box()) ? Optional.of(Flaw.of(Code.SHAPES_OVERLAP, one.id(), two.id()))
                : Optional.empty();
    }

    private static boolean hangsOn(Shape event, Shape host) {
        return event.element() instanceof BoundaryEvent boundary && host.element().equals(boundary.getAttachedTo());
    }

    static Stream<Flaw> flowsAreOrthogonal(ModelFile model) {
        var diagram = Diagram.of(model);
        return diagram.edges().stream().flatMap(edge -> {
            var found = new ArrayList<Flaw>();
            if (edge.segments().stream().anyMatch(Segment::slanted)) {
                found.add(Flaw.of(Code.FLOW_SLANTED, edge.id()));
            }
            docks(found, edge, diagram.shapeOf(edge.flow().getSource()), edge.start(), Code.FLOW_STARTS_APART);
            docks(found, edge, diagram.shapeOf(edge.flow().getTarget()), edge.end(), Code.FLOW_ENDS_APART);
            return found.stream();
        });
    }

    private static void docks(List<Flaw> found, Edge edge, Shape shape, Point point, Code which) {
        if (shape == null) {
            return;
        }
        boolean round = shape.element() instanceof Event || shape.element() instanceof Gateway;
        if (!(round ? shape.box().hasAsMiddleOfSide(point, TOLERANCE) : shape.box().hasOnBorder(point, TOLERANCE))) {
            found.add(Flaw.of(which, edge.id(), shape.id()));
        }
    }

    static Stream<Flaw> flowsDoNotCross(ModelFile model) {
        var edges = Diagram.of(model).edges();
        var found = new ArrayList<Flaw>();
        for (int i = 0; i < edges.size(); i++) {
            for (int j = i + 1; j < edges.size(); j++) {
                if (cross(edges.get(i), edges.get(j))) {
                    found.add(Flaw.of(Code.FLOWS_CROSS, edges.get(i).id(), edges.get(j).id()));
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

    static Stream<Flaw> flowsAvoidShapes(ModelFile model) {
        var diagram = Diagram.of(model);
        return diagram.edges().stream().flatMap(edge -> diagram.shapes().stream()
                .filter(shape -> !area(shape) && !Diagram.within(edge.flow(), shape.element()))
                .filter(shape -> edge.segments().stream().anyMatch(piece ->
                        piece.box().overlaps(shape.box().grown(-TOLERANCE))))
                .map(shape -> Flaw.of(Code.FLOW_THROUGH_SHAPE, edge.id(), shape.id())));
    }

    static Stream<Flaw> labelsAreReadable(ModelFile model) {
        var diagram = Diagram.of(model);
        var labels = diagram.labels().toList();
        var found = new ArrayList<Flaw>();
        diagram.shapes().stream().filter(Shape::nameTooLong).forEach(shape ->
                found.add(Flaw.of(Code.NAME_TOO_LONG, shape.id())));
        labels.stream().filter(Label::torn).forEach(label ->
                found.add(Flaw.of(Code.LABEL_TOO_NARROW, label.owner().getId())));
        for (int at = 0; at < labels.size(); at++) {
            var label = labels.get(at);
            Stream.of(diagram.shapes().stream().filter(shape -> !area(shape) && hides(shape, label)).map(Shape::id),
                    diagram.edges().stream().filter(edge -> edge.segments().stream()
                            .anyMatch(piece -> piece.box().overlaps(label.box()))).map(Edge::id),
                    labels.subList(at + 1, labels.size()).stream().filter(other -> other.box().overlaps(label.box()))
                            .map(other -> other.owner().getId())).flatMap(covering -> covering)
                    .forEach(covering -> found.add(Flaw.of(Code.LABEL_COVERED, label.owner().getId(), covering)));
        }
        return found.stream();
    }

    private static boolean hides(Shape shape, Label label) {
        boolean around = Diagram.within(label.owner(), shape.element())
                || (shape.element().equals(label.owner()) && shape.box().contains(label.box()));
        return around ? !shape.box().contains(label.box()) : shape.box().grown(-TOLERANCE).overlaps(label.box());
    }

    static Stream<Flaw> readsLeftToRight(ModelFile model) {
        var diagram = Diagram.of(model);
        return model.flows().filter(flow -> diagram.shapeOf(flow.getSource()) != null
                && diagram.shapeOf(flow.getTarget()) != null)
                .filter(flow -> diagram.shapeOf(flow.getTarget()).box().centre() + TOLERANCE
                        < diagram.shapeOf(flow.getSource()).box().centre())
                .filter(flow -> !merges(model, flow.getTarget()))
                .map(flow -> Flaw.of(Code.RUNS_BACK, flow.getId(), flow.getTarget().getId()));
    }

    private static boolean merges(ModelFile model, FlowNode node) {
        return node instanceof Gateway && model.into(node).size() > 1;
    }

    private static boolean area(Shape shape) {
        return shape.element() instanceof Participant || shape.element() instanceof Lane;
    }
}
