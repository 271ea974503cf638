package org.paraph.platform.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was entered into a form, under the JSON pointers of the request's members: {@code /parties/0/code}. Turned into the
 * request's JSON it is read by the same strict reader as what programs send.
 */
public final class Entries {

    private static final String TIME = "/time";

    private final Map<String, List<String>> given;
    private final ZoneId zone;

    private Entries(Map<String, List<String>> given, ZoneId zone) {
        this.given = given;
        this.zone = zone;
    }

    /**
     * @param parameters all that was sent; only names that are pointers count
     * @param zone       in which times without a zone of their own are meant
     */
    public static Entries of(Map<String, List<String>> parameters, ZoneId zone) {
        var given = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (name.startsWith("/")) {
                given.put(name, values.stream().map(value -> value.replace("\r\n", "\n")).toList());
            }
        });
        return new Entries(given, zone);
    }

    /** The request as a tree of maps, lists and values; what was left empty is left out. */
    public Map<String, Object> tree(List<Field> fields) {
        return object(fields, "");
    }

    /** The same with the rows numbered without gaps and empty ones left out, as {@link #tree} counts them. */
    public Entries renumbered(List<Field> fields) {
        var into = new LinkedHashMap<String, List<String>>();
        renumber(fields, "", "", into);
        given.forEach((name, values) -> {
            if (name.startsWith("/occurrence/") || !name.matches(".*/\\d{1,4}(/.*)?")) {
                into.putIfAbsent(name, values);
            }
        });
        return new Entries(into, zone);
    }

    private void renumber(List<Field> fields, String from, String to, Map<String, List<String>> into) {
        for (Field field : fields) {
            var here = from + "/" + field.name();
            var there = to + "/" + field.name();
            switch (field.kind()) {
                case GROUP -> renumber(field.parts(), here, there, into);
                case ROWS -> {
                    int next = 0;
                    for (int row : rows(here)) {
                        if (!isEmpty(here + "/" + row)) {
                            renumber(field.parts(), here + "/" + row, there + "/" + next++, into);
                        }
                    }
                }
                case OCCURRENCE -> given.forEach((name, values) -> {
                    if (name.startsWith(here + "/")) {
                        into.put(there + name.substring(here.length()), values);
                    }
                });
                default -> {
                    if (given.containsKey(here)) {
                        into.put(there, given.get(here));
                    }
                }
            }
        }
    }

    /** What was entered, as it came. */
    public Map<String, List<String>> given() {
        return Map.copyOf(given);
    }

    /** The numbers of the rows that were sent below a pointer. */
    public SortedSet<Integer> rows(String pointer) {
        var rows = new TreeSet<Integer>();
        given.keySet().stream().filter(name -> name.startsWith(pointer + "/"))
                .map(name -> name.substring(pointer.length() + 1).split("/")[0]).filter(part -> part.matches("\\d{1,4}"))
                .map(Integer::valueOf).forEach(rows::add);
        return rows;
    }

    private Map<String, Object> object(List<Field> fields, String pointer) {
        var object = new LinkedHashMap<String, Object>();
        for (Field field : fields) {
            var value = value(field, pointer + "/" + field.name(), pointer);
            if (value != null) {
                object.put(field.name(), value);
            }
        }
        return object;
    }

    private Object value(Field field, String pointer, String above) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text(pointer);
            case DATE, CHOICE -> word(pointer);
            case NUMBER -> number(pointer);
            case CHECK -> "true".equals(word(pointer));
            case FLAG -> "true".equals(word(pointer)) ? Boolean.TRUE : null;
            case YES_NO -> word(pointer) == null ? null : (Object) "true".equals(word(pointer));
            case CHOICES -> list(field, all(pointer).map(String::strip).filter(each -> !each.isEmpty()).toList());
            case LINES -> list(field, all(pointer).flatMap(String::lines).map(String::strip)
                    .filter(each -> !each.isEmpty()).toList());
            case MOMENT -> moment(pointer, above);
            case OCCURRENCE -> isEmpty(pointer) ? null : occurrence(pointer);
            case GROUP -> isEmpty(pointer) && !field.required() ? null : object(field.parts(), pointer);
            case ROWS -> list(field, rows(pointer).stream().map(row -> pointer + "/" + row).filter(row -> !isEmpty(row))
                    .map(row -> object(field.parts(), row)).toList());
        };
    }

    private static List<?> list(Field field, List<?> values) {
        return values.isEmpty() && !field.required() ? null : values;
    }

    private Map<String, Object> occurrence(String pointer) {
        var object = new LinkedHashMap<String, Object>();
        Stream.of("occurredOn", "occurredUntil", "precision", "place", "zone").forEach(name -> {
            var value = word(pointer + "/" + name);
            if (value != null) {
                object.put(name, value);
            }
        });
        var time = word(pointer + TIME);
        if (time != null) {
            object.putIfAbsent("zone", zone.getId());
            object.put("occurredAt", at(object.get("occurredOn"), time, (String) object.get("zone")));
        }
        return object;
    }

    /** The moment with the offset of the zone; as it came if it is none, so that the reader says what is wrong with it. */
    private static Object at(Object day, String time, String zone) {
        try {
            return LocalDate.parse(String.valueOf(day)).atTime(LocalTime.parse(time)).atZone(ZoneId.of(zone))
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException garbled) {
            return time;
        }
    }

    private Object moment(String pointer, String above) {
        var given = word(pointer);
        if (given == null) {
            return null;
        }
        var own = word(above + "/zone");
        try {
            return LocalDateTime.parse(given).atZone(own == null ? zone : ZoneId.of(own))
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException garbled) {
            return given;
        }
    }

    private Object number(String pointer) {
        var word = word(pointer);
        return word != null && word.matches("-?\\d{1,18}") ? (Object) Long.valueOf(word) : word;
    }

    private String text(String pointer) {
        return all(pointer).findFirst().filter(each -> !each.isBlank()).orElse(null);
    }

    private String word(String pointer) {
        return all(pointer).map(String::strip).filter(each -> !each.isEmpty()).findFirst().orElse(null);
    }

    private Stream<String> all(String pointer) {
        return given.getOrDefault(pointer, List.of()).stream();
    }

    private boolean isEmpty(String pointer) {
        return given.entrySet().stream().filter(entry -> entry.getKey().startsWith(pointer + "/"))
                .allMatch(entry -> entry.getValue().stream().allMatch(String::isBlank));
    }
}
