package org.paraph.engine.camunda.checks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** One decision table, as written and, once it is known to be harmless, as the engine's model of it. */
public final class DecisionFile {

    private final String name;
    private final String source;
    private final Markup markup;
    private DmnModelInstance model;

    public DecisionFile(String name, String source) {
        this(name, source, MarkupReader.read(source));
    }

    DecisionFile(String name, String source, Markup markup) {
        this.name = name;
        this.source = MarkupReader.bare(source);
        this.markup = markup;
    }

    public String name() {
        return name;
    }

    Markup markup() {
        return markup;
    }

    /**
     * The engine's model of it, read when it is first asked for.
     *
     * @throws org.camunda.bpm.model.xml.ModelException if it is no such model
     */
    public DmnModelInstance model() {
        if (model == null) {
            model = Dmn.readModelFromStream(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
        }
        return model;
    }

    @Override
    public String toString() {
        return name;
    }
}
