package org.paraph.engine.camunda.differences;

import java.util.List;
import java.util.Optional;

/** What a file is made of, by the ending of its name. */
final class ModelFile {

    private ModelFile() {
    }

    /** Its parts in the order in which they are read; empty if the file is not of a known kind or cannot be read. */
    static Optional<List<ModelPart>> parts(String name, String text) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "bpmn" -> Xml.root(text).map(BpmnParts::of).map(FlowOrder::of);
            case "dmn" -> Xml.root(text).map(DmnParts::of);
            case "form" -> FormParts.of(text);
            default -> Optional.empty();
        };
    }
}
