package org.paraph.text.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paraph.platform.ui.Reader;

/** What a provision is called on a page, in the reader's language where the text itself gives it no name. */
@Named("provisionNames")
@RequestScoped
public class ProvisionNames {

    /** Steps of a path: what kind of provision, and its number. */
    private static final Pattern STEP = Pattern.compile("(title|preamble|testimonium|part|division|chapter|section|art|annex|para"
            + "|text|item)?-?(.*?)(?:~([0-9~]+))?");

    private static final String LETTER = "letter";

    /** Kinds that stand in lists. */
    private static final Set<String> LISTED = Set.of(LETTER, "item");

    /** The steps of paths whose provisions are called otherwise. */
    private static final Map<String, String> KINDS = Map.of("text", "PARAGRAPH");

    private final Reader reader;

    protected ProvisionNames() {
        this(null);
    }

    @Inject
    public ProvisionNames(Reader reader) {
        this.reader = reader;
    }

    /**
     * What a reader calls the provision at a path, whether the text still has it or not: Article 2, paragraph 1 (a).
     *
     * @param path as in {@link org.paraph.text.document.Located}; null and empty give an empty name
     */
    public String at(String path) {
        if (path == null || path.isEmpty()) {
            return "";
        }
        var words = ResourceBundle.getBundle("texts", reader.getLocale());
        var name = "";
        for (var step : path.split("/")) {
            var parts = STEP.matcher(step);
            var kind = parts.matches() && parts.group(1) != null ? parts.group(1) : LETTER;
            var called = called(words, kind, parts);
            name += (name.isEmpty() ? "" : between(kind)) + called;
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Several of them in one line. */
    public String all(Collection<String> paths) {
        return paths.stream().map(this::at).collect(Collectors.joining("; "));
    }

    /** What stands before the name of a provision of that kind, after that of the one above it. */
    private String between(String kind) {
        return switch (reader.getLocale().getLanguage()) {
            case "ja" -> "";
            case "ko" -> " ";
            default -> LISTED.contains(kind) ? " " : ", ";
        };
    }

    private static String called(ResourceBundle words, String kind, Matcher step) {
        var called = MessageFormat.format(words.getString("path." + kind), step.group(2)).stripTrailing();
        return step.group(3) == null ? called : called + " (" + step.group(3) + ")";
    }

    /**
     * Number and heading; what kind of provision it is where it has neither.
     *
     * @param number  as printed, or empty
     * @param heading as printed, or empty
     */
    public String of(String path, String number, String heading) {
        var named = (number + " " + heading).strip();
        var step = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\d+$", "");
        var key = "kind." + KINDS.getOrDefault(step, step.toUpperCase(Locale.ROOT));
        var words = ResourceBundle.getBundle("texts", reader.getLocale());
        if (!named.isEmpty()) {
            return named;
        }
        return words.containsKey(key) ? words.getString(key) : path;
    }
}
