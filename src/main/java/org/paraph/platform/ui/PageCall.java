package org.paraph.platform.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request to a page: the parts of its path, its parameters and files, and a word for the next page. */
public final class PageCall {

    /** The session attribute that holds the words for the next page; a text, so that any node can show them. */
    static final String WORD = "paraph.word";

    /** The request attribute that holds what was entered into a form before the session was over. */
    public static final String RESTORED = "org.paraph.restored";

    private final HttpServletRequest request;
    private final Map<String, String> parts;

    PageCall(HttpServletRequest request, Map<String, String> parts) {
        this.request = request;
        this.parts = Map.copyOf(parts);
    }

    /** A part of the path by the name in its braces; never null for a name of the path that was matched. */
    public String part(String name) {
        return parts.get(name);
    }

    /** A parameter, trimmed; empty if it is missing or blank. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** The version that the reader saw, as the form names it; empty if it names none that could be one. */
    public Optional<Long> version() {
        return parameter("_version").filter(each -> each.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** All parameters as they came. What was entered before the session was over stands in for those of a form. */
    public Map<String, List<String>> parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> all.put(name, Arrays.asList(values)));
        return all;
    }

    /** What was entered into this page's form before the session was over; empty if the page is simply looked at. */
    @SuppressWarnings("unchecked")
    public Map<String, List<String>> restored() {
        var kept = (Map<String, List<String>>) request.getAttribute(RESTORED);
        return kept == null ? Map.of() : kept;
    }

    /** A file that was sent with the form; empty if none was chosen. */
    public Optional<Part> file(String name) {
        return files(name).stream().findFirst();
    }

    /** The files that were sent with the form under that name, in their order; empty if none was chosen. */
    public List<Part> files(String name) {
        try {
            return request.getParts().stream().filter(part -> part.getName().equals(name) && part.getSize() > 0).toList();
        } catch (ServletException noForm) {
            return List.of();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Path and query of this request, to come back to. */
    public String address() {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** The path alone. */
    public String path() {
        return request.getRequestURI();
    }

    /** Leaves words that the next page shows once: what was done, in the reader's language. */
    public void say(String words) {
        request.getSession().setAttribute(WORD, words);
    }

    /** The same with a link to what comes next. */
    public void say(String words, String path, String link) {
        say(words + "\n" + path + "\n" + link);
    }

    public HttpServletRequest request() {
        return request;
    }
}
