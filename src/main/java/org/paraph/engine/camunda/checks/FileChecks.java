package org.paraph.engine.camunda.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelException;
import org.paraph.engine.camunda.checks.ModelRule.Kind;
import org.paraph.engine.models.Finding;

/**
 * The checks of one file after another: first of its bare text, then, only if that is harmless, as the engine reads it
 * and by the rules. What the engine cannot read at all is held to no rule.
 */
final class FileChecks {

    private final Surroundings surroundings;
    private final SetChecks.Parsers parsers;
    private final Map<String, ModelFile> models = new TreeMap<>();
    private final List<Finding> found = new ArrayList<>();
    private boolean allReadable = true;

    FileChecks(Surroundings surroundings, SetChecks.Parsers parsers) {
        this.surroundings = surroundings;
        this.parsers = parsers;
    }

    /** Looks at a file; the rules of style are asked of a new one only. */
    void look(String name, String text, boolean isNew) {
        if (name.endsWith(".form")) {
            add(name, null, FormFile.flaws(name, text).stream());
            return;
        }
        var markup = MarkupReader.read(text);
        if (!markup.isReadable()) {
            add(name, markup, markup.flaws().stream());
            allReadable = false;
        } else if (name.endsWith(".dmn")) {
            decision(new DecisionFile(name, text, markup), isNew);
        } else {
            process(new ModelFile(name, text, surroundings, markup), isNew);
        }
    }

    private void process(ModelFile file, boolean isNew) {
        models.put(file.name(), file);
        if (refused(ModelRule.findings(Kind.TEXT, file).toList())) {
            return;
        }
        boolean refused = refused(parsers.processes().flaws(file).map(flaw -> flaw.in(file.name(), file.markup())).toList());
        try {
            found.addAll(ModelRule.findings(Kind.WIRING, file).toList());
            if (isNew) {
                found.addAll(ModelRule.findings(Kind.STYLE, file).toList());
            }
        } catch (ModelException e) {
            if (!refused) {
                add(file.name(), file.markup(), Stream.of(Flaw.ofFile(Code.NOT_PARSED, String.valueOf(e.getMessage()))));
            }
        }
    }

    private void decision(DecisionFile file, boolean isNew) {
        var markup = file.markup();
        var root = markup.root();
        if (!Namespaces.DMN.contains(root.namespace()) || !root.name().equals("definitions")) {
            add(file.name(), markup, Stream.of(Flaw.ofFile(Code.NOT_DMN, root.name(), root.namespace())
                    .placed(root.line(), root.column())));
            return;
        }
        var text = Stream.of(Headings.ofEngine(markup), Safety.code(markup), Safety.expressions(markup, surroundings.steps()),
                Moments.flaws(markup)).flatMap(flaws -> flaws).map(flaw -> flaw.in(file.name(), markup)).toList();
        if (refused(text) || refused(parsers.decisions().flaws(file).map(flaw -> flaw.in(file.name(), markup))
                .toList())) {
            return;
        }
        found.addAll(DecisionRule.ONE_TABLE_NAMED_LIKE_THE_FILE.findings(file));
        if (isNew) {
            found.addAll(DecisionRule.ASKS_ONE_QUESTION.findings(file));
            found.addAll(DecisionRule.EVERY_ROW_NAMES_ITS_SOURCE.findings(file));
        }
    }

    private boolean refused(List<Finding> findings) {
        found.addAll(findings);
        return findings.stream().anyMatch(Finding::refuses);
    }

    private void add(String name, Markup markup, Stream<Flaw> flaws) {
        flaws.map(flaw -> flaw.in(name, markup)).forEach(found::add);
    }

    /** The process models that can be read, in order of name. */
    Collection<ModelFile> models() {
        return models.values();
    }

    /** True if no file was too broken to be read. */
    boolean allReadable() {
        return allReadable;
    }

    List<Finding> found() {
        return found;
    }
}
