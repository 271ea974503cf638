package org.paraph.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.paraph.worklist.WorklistFilter.Box;
import org.paraph.worklist.WorklistFilter.Sort;

/**
 * What of the inbox is looked at and in which order, as it stands in the page's address and in saved filters.
 *
 * @param box     whose tasks
 * @param sort    the order
 * @param due     which deadlines
 * @param kind    key of one kind of task; null for all
 * @param dossier reference of one dossier; null for all
 */
public record InboxChoice(Box box, Sort sort, Due due, String kind, String dossier) {

    /** Which deadlines are looked at, counted from the moment of looking. */
    public enum Due {
        ANY(null), OVER(Duration.ZERO), DAY(Duration.ofDays(1)), WEEK(Duration.ofDays(7));

        private final Duration within;

        Due(Duration within) {
            this.within = within;
        }

        /** Before which moment a task must be due; null if that does not matter. */
        Instant before(Instant now) {
            return within == null ? null : now.plus(within);
        }
    }

    private static final String KIND = "[A-Za-z_][A-Za-z0-9_]{0,79}";
    private static final String REFERENCE = "[A-Za-z0-9-]{1,80}";

    /** Reads the parameters; what is unknown or garbled counts as not given. */
    public static InboxChoice of(Function<String, Optional<String>> parameter) {
        return new InboxChoice(parameter.apply("box").flatMap(given -> named(Box.values(), given)).orElse(Box.ALL),
                parameter.apply("sort").flatMap(given -> named(Sort.values(), given)).orElse(Sort.DUE),
                parameter.apply("due").flatMap(given -> named(Due.values(), given)).orElse(Due.ANY),
                parameter.apply("kind").filter(given -> given.matches(KIND)).orElse(null),
                parameter.apply("dossier").filter(given -> given.matches(REFERENCE)).orElse(null));
    }

    /** Reads a choice as {@link #query} writes it. */
    static InboxChoice read(String query) {
        var given = new TreeMap<String, String>();
        for (var parameter : query.split("&")) {
            int at = parameter.indexOf('=');
            if (at > 0) {
                given.put(parameter.substring(0, at), parameter.substring(at + 1));
            }
        }
        return of(name -> Optional.ofNullable(given.get(name)));
    }

    /** The same choice of other tasks by the one parameter, from the first page on. */
    public String with(String name, String value) {
        var all = parameters();
        all.put(name, value);
        return query(all);
    }

    /** The parameters as a query. */
    public String query() {
        return query(parameters());
    }

    private Map<String, String> parameters() {
        var all = new TreeMap<String, String>();
        all.put("box", code(box));
        all.put("sort", code(sort));
        all.put("due", code(due));
        all.put("kind", kind);
        all.put("dossier", dossier);
        return all;
    }

    private static String query(Map<String, String> all) {
        return Stream.of("box", "sort", "due", "kind", "dossier").filter(name -> all.get(name) != null)
                .filter(name -> !name.equals("due") || !all.get(name).equals("any"))
                .map(name -> name + "=" + all.get(name)).reduce((one, other) -> one + "&" + other).orElse("");
    }

    /** The filter of the work list, in which the dossier is named by its id. */
    public WorklistFilter filter(String dossierId, Instant now, WorklistFilter.Cursor after, int limit) {
        return new WorklistFilter(box, dossierId, kind, null, due.before(now), sort, after, limit);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String given) {
        return Stream.of(all).filter(each -> code(each).equals(given)).findFirst();
    }
}
