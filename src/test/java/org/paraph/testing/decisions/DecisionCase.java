package org.paraph.testing.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One question to a decision table with the answer that its sources give, a line of {@code decisions/<table>.txt}:
 * {@code fact=value, fact=value -> Row: output=value; Row}, or {@code -> none}.
 *
 * @param table    id of the table
 * @param line     the line as written
 * @param facts    what is asked with
 * @param expected the rows that match, in order, each with outputs that it has to give; an empty value stands for null
 */
public record DecisionCase(String table, String line, Map<String, Object> facts,
        Map<String, Map<String, String>> expected) {

    private static final Path FOLDER = Path.of("src/test/resources/decisions");

    /** All cases of all tables, in order of table. */
    public static List<DecisionCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(DecisionCase::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<DecisionCase> in(Path file) {
        try {
            var table = file.getFileName().toString().replace(".txt", "");
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> of(table, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DecisionCase of(String table, String line) {
        var sides = line.split(" -> ");
        var facts = new LinkedHashMap<String, Object>();
        if (!"nothing".equals(sides[0])) {
            pairs(sides[0]).forEach((name, value) -> facts.put(name, value(value)));
        }
        var expected = new LinkedHashMap<String, Map<String, String>>();
        if (!"none".equals(sides[1])) {
            for (String row : sides[1].split("; ")) {
                var parts = row.split(": ", 2);
                expected.put("Rule_" + parts[0], parts.length == 1 ? Map.of() : pairs(parts[1]));
            }
        }
        return new DecisionCase(table, line, facts, expected);
    }

    private static Map<String, String> pairs(String text) {
        var pairs = new LinkedHashMap<String, String>();
        Arrays.stream(text.split(", ")).map(pair -> pair.split("=", 2)).forEach(pair -> pairs.put(pair[0], pair[1]));
        return pairs;
    }

    private static Object value(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> text;
        };
    }

    @Override
    public String toString() {
        return table + ": " + line;
    }
}
