package org.paraph.text;

import java.util.List;
import java.util.Map;
import org.paraph.platform.problem.Problem;
import org.paraph.text.comparison.Conflict;

/** Two editors changed the same words differently; the members say where, with the three wordings. */
public class TextConflict extends Problem {

    private final transient List<Conflict> conflicts;

    public TextConflict(String label, List<Conflict> conflicts) {
        super(Kind.CONFLICT, "text-conflict", label, conflicts.size());
        this.conflicts = List.copyOf(conflicts);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("conflicts", conflicts);
    }
}
