package org.paraph.text.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.paraph.text.ProvisionRequest;
import org.paraph.text.comparison.Conflict;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

/** The provisions of a text, or of a part of it, as the rows of a form; each holds those behind it that lie deeper. */
final class EditorRows {

    private static final String ROWS = "/rows/";

    private final List<EditorRow> rows;

    EditorRows(List<EditorRow> rows) {
        this.rows = new ArrayList<>(rows);
    }

    static EditorRows of(List<Provision> provisions) {
        var rows = new ArrayList<EditorRow>();
        provisions.forEach(one -> collect(one, 0, rows));
        return new EditorRows(rows);
    }

    private static void collect(Provision one, int depth, List<EditorRow> into) {
        into.add(EditorRow.of(one, depth));
        one.children().forEach(child -> collect(child, depth + 1, into));
    }

    /** The rows that were sent, in their order; what is no row is left out. */
    static EditorRows entered(Map<String, List<String>> parameters) {
        var numbers = new TreeSet<Integer>();
        parameters.keySet().stream().filter(name -> name.matches(ROWS + "\\d{1,5}/kind"))
                .forEach(name -> numbers.add(Integer.valueOf(name.split("/")[2])));
        return new EditorRows(numbers.stream().map(number -> row(parameters, ROWS + number + "/")).toList());
    }

    private static EditorRow row(Map<String, List<String>> sent, String at) {
        var kind = List.of(Kind.values()).stream().filter(each -> each.name().equals(value(sent, at + "kind"))).findFirst()
                .orElse(Kind.PARAGRAPH);
        var depth = value(sent, at + "depth");
        var conflicts = IntStream.range(0, sent.getOrDefault(at + "was", List.of()).size()).mapToObj(each -> new Conflict("",
                nth(sent, at + "was", each), nth(sent, at + "ours", each), nth(sent, at + "theirs", each))).toList();
        var choices = IntStream.range(0, conflicts.size()).mapToObj(each -> value(sent, at + "choice/" + each)).toList();
        return new EditorRow(kind, depth.matches("\\d{1,2}") ? Math.min(Integer.parseInt(depth), TreatyDocument.DEEPEST) : 0,
                value(sent, at + "number"), value(sent, at + "heading"), value(sent, at + "text"), conflicts, choices);
    }

    private static String value(Map<String, List<String>> sent, String name) {
        return nth(sent, name, 0);
    }

    private static String nth(Map<String, List<String>> sent, String name, int which) {
        var values = sent.getOrDefault(name, List.of());
        return which < values.size() ? values.get(which).replace("\r\n", "\n") : "";
    }

    List<EditorRow> all() {
        return Collections.unmodifiableList(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds, moves or removes a provision with everything below it: {@code up:3}. What makes no sense changes nothing. */
    EditorRows rearranged(String order) {
        if (!order.matches("[a-z]+:\\d{1,5}")) {
            return this;
        }
        int at = Integer.parseInt(order.substring(order.indexOf(':') + 1));
        if (at >= rows.size()) {
            return this;
        }
        var row = rows.get(at);
        var changed = new ArrayList<>(rows);
        switch (order.substring(0, order.indexOf(':'))) {
            case "add" -> changed.add(end(at), EditorRow.empty(row.kind(), row.depth()));
            case "below" -> {
                if (row.below() != null) {
                    changed.add(end(at), EditorRow.empty(row.below(), row.depth() + 1));
                }
            }
            case "remove" -> changed.subList(at, end(at)).clear();
            case "up" -> swap(changed, before(at), at);
            case "down" -> {
                if (end(at) < rows.size() && rows.get(end(at)).depth() == row.depth()) {
                    swap(changed, at, end(at));
                }
            }
            default -> {
                return this;
            }
        }
        return new EditorRows(changed);
    }

    /** Behind the last of those that lie below the row. */
    private int end(int at) {
        int end = at + 1;
        while (end < rows.size() && rows.get(end).depth() > rows.get(at).depth()) {
            end++;
        }
        return end;
    }

    /** The one before it at the same place; itself if it is the first. */
    private int before(int at) {
        int before = at - 1;
        while (before >= 0 && rows.get(before).depth() > rows.get(at).depth()) {
            before--;
        }
        return before >= 0 && rows.get(before).depth() == rows.get(at).depth() ? before : at;
    }

    private void swap(List<EditorRow> changed, int first, int second) {
        if (first != second) {
            var moved = List.copyOf(rows.subList(second, end(second)));
            changed.subList(second, end(second)).clear();
            changed.addAll(first, moved);
        }
    }

    /** With the wordings that were chosen in place of conflicts; what is gone by choice, and holds nothing, is left out. */
    EditorRows resolved() {
        var left = new ArrayList<EditorRow>();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at).resolved();
            if (rows.get(at).conflicts().isEmpty() || !row.isBare() || end(at) > at + 1) {
                left.add(row);
            }
        }
        return new EditorRows(left);
    }

    /** The provisions that the rows stand for. */
    List<ProvisionRequest> provisions() {
        return below(0, rows.size());
    }

    private List<ProvisionRequest> below(int from, int to) {
        var found = new ArrayList<ProvisionRequest>();
        for (int at = from; at < to; at = end(at)) {
            found.add(rows.get(at).request(below(at + 1, end(at))));
        }
        return found;
    }
}
