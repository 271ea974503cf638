package org.paraph.engine.camunda.differences;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.paraph.engine.models.ModelDifference;
import org.paraph.engine.models.ModelDifference.Change;
import org.paraph.engine.models.ModelDifferences;
import org.paraph.engine.models.ModelSet;

/**
 * Compares process models, decision tables and forms as they are written. Elements are matched by their id (the components
 * of a form by their key), and compared property by property. How a file is set out is no difference: white space, the order
 * of attributes, prefixes of namespaces, comments.
 *
 * <p>A file that came or went as a whole is one difference of the kind {@code file} and nothing below it: who reads the list
 * looks into the file itself then, and what changed elsewhere is not buried. An element that came or went is one difference
 * too, which says in one place all that the element says. A file that cannot be read is only said to have changed.
 */
@ApplicationScoped
class FileDifferences implements ModelDifferences {

    private static final String FILE = "file";

    @Override
    public List<ModelDifference> between(ModelSet before, ModelSet after) {
        var names = new TreeSet<>(after.otherThan(before));
        names.addAll(before.otherThan(after));
        return names.stream().flatMap(name -> inFile(name, before, after)).toList();
    }

    private static Stream<ModelDifference> inFile(String name, ModelSet before, ModelSet after) {
        var earlier = before.file(name);
        var later = after.file(name);
        if (earlier.isEmpty()) {
            return Stream.of(whole(name, Change.ADDED));
        }
        if (later.isEmpty()) {
            return Stream.of(whole(name, Change.REMOVED));
        }
        var earlierParts = ModelFile.parts(name, earlier.get());
        var laterParts = ModelFile.parts(name, later.get());
        if (earlierParts.isEmpty() || laterParts.isEmpty()) {
            return Stream.of(whole(name, Change.CHANGED));
        }
        return new PartComparison(name, earlierParts.get(), laterParts.get()).differences().stream();
    }

    private static ModelDifference whole(String name, Change change) {
        return new ModelDifference(name, null, FILE, null, change, null, null, null);
    }
}
