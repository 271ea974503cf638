package org.paraph.platform.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.StrictJson;

/** A form as it is shown: what it asks for, what was entered so far, and what is wrong with it. */
public final class Form {

    /** The parameter of the button that adds a row to the list at its value, a pointer. */
    public static final String ADD = "_add";

    /** The parameter of the button that takes away the row at its value, a pointer. */
    public static final String REMOVE = "_remove";

    private final String code;
    private List<Field> fields;
    private final Entries entries;
    private final Map<String, List<String>> presets = new LinkedHashMap<>();
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();
    private final Map<String, String> errors = new TreeMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private String subject;

    /**
     * @param code    the act, which names the words around the fields
     * @param fields  what is asked for
     * @param entries what was entered so far
     */
    public Form(String code, List<Field> fields, Entries entries) {
        this.code = code;
        this.fields = fields;
        this.entries = entries.renumbered(fields);
    }

    /** An empty form. */
    public static Form empty(String code, Class<?> request, ZoneId zone) {
        return new Form(code, Fields.of(request), Entries.of(Map.of(), zone));
    }

    /** Says which thing within a dossier the form is about; null for none. */
    public Form about(String thing) {
        subject = thing;
        return this;
    }

    /** Says what stands in a field as long as nothing was entered into the form. */
    public Form preset(String pointer, String... values) {
        presets.put(pointer, List.of(values));
        return this;
    }

    /** Says what a field is called that has no words of ours. */
    public Form call(String path, String words) {
        names.put(path, words);
        return this;
    }

    /** What a field is called by the one that made the form; empty if the words are ours. */
    Optional<String> name(String path) {
        return Optional.ofNullable(names.get(path));
    }

    /** Says what can be chosen in a field; the pattern is a pointer in which {@code *} stands for any row. */
    public Form offer(String pattern, List<Choice> offered) {
        choices.put(pattern, List.copyOf(offered));
        return this;
    }

    /** Says what can be chosen in every field of that name, wherever it stands in the form. */
    public Form offerEverywhere(String name, List<Choice> offered) {
        return offer("**/" + name, offered);
    }

    /** Says which fields this form wants filled in that the request could do without; they are not called optional. */
    public Form expect(String... wanted) {
        fields = fields.stream().map(each -> List.of(wanted).contains(each.name()) ? each.expected() : each).toList();
        return this;
    }

    /** Says how many rows a list shows at least. */
    public Form rows(String pointer, int least) {
        rows.merge(pointer, least, Math::max);
        return this;
    }

    /** Says by its id where on the page everything at and below a pointer is entered, if not in a field of that pointer. */
    public Form place(String pointer, String id) {
        places.put(pointer, id);
        return this;
    }

    /** Takes over what is wrong with the entries. */
    public Form complain(List<Violation> violations, Function<Violation, String> words) {
        violations.forEach(each -> {
            var pointer = each.pointer() == null ? "" : each.pointer();
            complain(pointer, words.apply(each));
        });
        return this;
    }

    /** One thing that is wrong; an empty pointer for the form as a whole. */
    public Form complain(String pointer, String words) {
        errors.merge(pointer, words, (one, other) -> one.equals(other) ? one : one + " " + other);
        complaints.add(new Complaint(pointer, words, pointer.isEmpty() ? null : "#" + place(pointer)));
        return this;
    }

    private String place(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            if (places.containsKey(at)) {
                return places.get(at);
            }
        }
        return id(pointer);
    }

    /** The entries as the request's JSON. */
    public byte[] json() {
        var out = new ByteArrayOutputStream();
        try {
            StrictJson.write(out, entries.tree(fields));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public String code() {
        return code;
    }

    /** Id of the thing within the dossier that the form is about; null if it is about the dossier as a whole. */
    public String subject() {
        return subject;
    }

    public List<Field> fields() {
        return fields;
    }

    public List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    /** What stands in a field; the empty list for nothing. */
    public List<String> values(String pointer) {
        return entries.given().isEmpty() ? presets.getOrDefault(pointer, List.of())
                : entries.given().getOrDefault(pointer, List.of());
    }

    /** The first of what stands in a field, or the empty text. */
    public String value(String pointer) {
        return values(pointer).stream().findFirst().orElse("");
    }

    /** What is wrong with a field; null if nothing is. */
    public String error(String pointer) {
        return errors.get(pointer);
    }

    /** What can be chosen there; null where anything can be entered. */
    public List<Choice> choices(String pointer) {
        var pattern = pointer.replaceAll("/\\d+(?=/|$)", "/*");
        return choices.getOrDefault(pattern, choices.get("**" + pointer.substring(pointer.lastIndexOf('/'))));
    }

    /** How many rows the list at that pointer shows. */
    public int rowCount(String pointer) {
        var given = entries.given().isEmpty() ? presetRows(pointer) : entries.rows(pointer);
        int last = given.isEmpty() ? 0 : given.last() + 1;
        return Math.max(last, rows.getOrDefault(pointer, 0));
    }

    private SortedSet<Integer> presetRows(String pointer) {
        return Entries.of(presets, ZoneOffset.UTC).rows(pointer);
    }

    /** The id of the input for a pointer, to which the summary of errors leads. */
    public static String id(String pointer) {
        return "f" + pointer.replace('/', '-');
    }

    /**
     * @param pointer the field; empty for the form as a whole
     * @param words   what is wrong, in the reader's language
     * @param target  where the link of the summary leads; null if there is no one field
     */
    public record Complaint(String pointer, String words, String target) {

        public String getTarget() {
            return target;
        }

        public String getWords() {
            return words;
        }
    }
}
