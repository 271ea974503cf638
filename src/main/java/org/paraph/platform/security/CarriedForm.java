package org.paraph.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.web.SessionToken;

/**
 * A form that was sent after its session was over. The sign-in page carries what was entered along, and once the person has
 * signed in the form is shown again with it. It is never sent by itself: who signed in may be somebody else.
 */
public final class CarriedForm {

    private static final String PREFIX = "carried:";
    private static final String TYPE = "application/x-www-form-urlencoded";

    private CarriedForm() {
    }

    static boolean isWorthKeeping(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && request.getContentType() != null
                && request.getContentType().startsWith(TYPE) && !request.getRequestURI().startsWith("/sign-")
                && request.getParameterMap().keySet().stream().anyMatch(name -> name.startsWith("/"));
    }

    /** Shows the sign-in page with what was entered in hidden fields. */
    static void askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        var fields = new ArrayList<Entry>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(SessionToken.FIELD)) {
                List.of(values).forEach(value -> fields.add(new Entry(PREFIX + name, value)));
            }
        });
        request.setAttribute("carried", fields);
        request.setAttribute("next", NextPage.of(request.getRequestURI()));
        try {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.getRequestDispatcher("/sign-in.xhtml").forward(request, response);
        } catch (ServletException broken) {
            throw new IllegalStateException("The sign-in page cannot be shown", broken);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What the sign-in page carried along, for showing that page again after a failure. */
    static List<Entry> again(HttpServletRequest request) {
        var fields = new ArrayList<Entry>();
        carried(request).forEach((name, values) -> values.forEach(value -> fields.add(new Entry(PREFIX + name, value))));
        return fields;
    }

    /** Lets the page show its form again with what was entered, in place of doing what it asks for. */
    static void showAgain(HttpServletRequest request) {
        var entered = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> entered.put(name, List.of(values)));
        request.setAttribute(PageCall.RESTORED, entered);
    }

    /** True if a form was carried along; it is then to be shown again by the page that it belongs to. */
    static boolean restore(HttpServletRequest request) {
        var carried = carried(request);
        request.setAttribute(PageCall.RESTORED, carried);
        return !carried.isEmpty();
    }

    private static Map<String, List<String>> carried(HttpServletRequest request) {
        var carried = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                carried.put(name.substring(PREFIX.length()), List.of(values));
            }
        });
        return carried;
    }

    /**
     * @param name  of the hidden field
     * @param value what was entered
     */
    public record Entry(String name, String value) {
    }
}
