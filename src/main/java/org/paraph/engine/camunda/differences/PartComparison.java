package org.paraph.engine.camunda.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.paraph.engine.models.ModelDifference;
import org.paraph.engine.models.ModelDifference.Change;

/** Compares the parts of two versions of a file, in the order of the later one; what is gone stands where it stood. */
final class PartComparison {

    private final String file;
    private final Map<String, ModelPart> before;
    private final Map<String, ModelPart> after;
    private final List<ModelDifference> found = new ArrayList<>();

    PartComparison(String file, List<ModelPart> before, List<ModelPart> after) {
        this.file = file;
        this.before = byKey(before);
        this.after = byKey(after);
    }

    List<ModelDifference> differences() {
        merged(new ArrayList<>(before.keySet()), new ArrayList<>(after.keySet())).forEach(key -> compare(before.get(key),
                after.get(key)));
        return found;
    }

    private void compare(ModelPart earlier, ModelPart later) {
        if (earlier == null) {
            found.add(difference(later, Change.ADDED, null, null, later.summary()));
        } else if (later == null) {
            found.add(difference(earlier, Change.REMOVED, null, earlier.summary(), null));
        } else {
            int known = found.size();
            change(later, "kind", earlier.kind(), later.kind());
            merged(new ArrayList<>(earlier.properties().keySet()), new ArrayList<>(later.properties().keySet())).forEach(key ->
                    change(later, label(key, earlier, later), earlier.value(key), later.value(key)));
            earlier.orders().forEach((order, members) ->
                    order(later, order, members, later.orders().getOrDefault(order, List.of())));
            if (found.size() == known && !earlier.drawing().equals(later.drawing())) {
                found.add(difference(later, Change.LAID_OUT, null, null, null));
            }
        }
    }

    private void change(ModelPart part, String property, String earlier, String later) {
        if (!Objects.equals(earlier, later)) {
            found.add(difference(part, Change.CHANGED, property, earlier, later));
        }
    }

    /** Only of what both have, and only the stretch that is in another order. */
    private void order(ModelPart part, String order, List<String> earlier, List<String> later) {
        var was = new ArrayList<>(earlier);
        was.retainAll(later);
        var is = new ArrayList<>(later);
        is.retainAll(earlier);
        int from = 0;
        while (from < was.size() && was.get(from).equals(is.get(from))) {
            from++;
        }
        int to = was.size();
        while (to > from && was.get(to - 1).equals(is.get(to - 1))) {
            to--;
        }
        change(part, order, String.join(", ", was.subList(from, to)), String.join(", ", is.subList(from, to)));
    }

    private ModelDifference difference(ModelPart part, Change change, String property, String earlier, String later) {
        return new ModelDifference(file, part.id(), part.kind(), part.name(), change, property, earlier, later);
    }

    private static String label(String key, ModelPart earlier, ModelPart later) {
        return (later.properties().containsKey(key) ? later : earlier).properties().get(key).label();
    }

    /** All of the later, and each that is only in the earlier behind the one that it stood behind. */
    private static List<String> merged(List<String> earlier, List<String> later) {
        var all = new ArrayList<>(later);
        var known = new LinkedHashSet<>(later);
        int at = 0;
        for (String key : earlier) {
            if (known.contains(key)) {
                at = all.indexOf(key) + 1;
            } else {
                all.add(at++, key);
            }
        }
        return all;
    }

    private static Map<String, ModelPart> byKey(List<ModelPart> parts) {
        var byKey = new LinkedHashMap<String, ModelPart>();
        parts.forEach(part -> byKey.putIfAbsent(part.key(), part));
        return byKey;
    }
}
