package org.paraph.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one matching row of a decision table says.
 *
 * @param table   id of the table, for example {@code reentry-point}
 * @param rule    id of the row
 * @param source  the legal source that the row names
 * @param outputs what it answers, by the names of the table's outputs; a value that the row leaves open is null
 */
public record Verdict(String table, String rule, String source, Map<String, Object> outputs) {

    public Verdict {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /** An output as text; null if the row leaves it open. */
    public String text(String output) {
        var value = outputs.get(output);
        return value == null ? null : value.toString();
    }

    /** True if the output is there and true. */
    public boolean isTrue(String output) {
        return Boolean.TRUE.equals(outputs.get(output));
    }

    /** An output as a whole number; 0 if the row leaves it open. */
    public int number(String output) {
        return outputs.get(output) instanceof Number number ? number.intValue() : 0;
    }
}
