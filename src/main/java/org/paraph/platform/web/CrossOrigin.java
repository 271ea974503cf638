package org.paraph.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Lets scripts of the sites that the installation names use {@code /api} (CORS), with credentials that they send themselves: never
 * with the cookies of a person's session. {@code PARAPH_CORS_ORIGINS}: a list of exact origins; none if not set.
 */
public final class CrossOrigin {

    private static final String ORIGIN = "Origin";
    private static final String METHODS = "GET, HEAD, POST, PUT, DELETE";
    private static final String SENT = "Authorization, Content-Type, Accept, Accept-Language, If-Match, If-None-Match, Idempotency-Key, "
            + "Last-Event-ID, Prefer, Range, If-Range";
    private static final String SHOWN = "ETag, Location, Link, Content-Disposition, Content-Range, Retry-After, RateLimit, "
            + "RateLimit-Policy, Idempotency-Replayed, Preference-Applied";
    private static final String VARY = "Vary";
    private static final String SECONDS = "600";

    private CrossOrigin() {
    }

    /** Tells a script of such a site that it may read the answer; may be called more than once for the same answer. */
    static void set(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader(ORIGIN) == null || !isOfTheInterface(request)) {
            return;
        }
        var origins = origins();
        if (!origins.allowed().isEmpty() && response.getHeaders(VARY).stream().noneMatch(line -> line.contains(ORIGIN))) {
            response.addHeader(VARY, ORIGIN);
        }
        if (origins.allows(request.getHeader(ORIGIN))) {
            response.setHeader("Access-Control-Allow-Origin", request.getHeader(ORIGIN));
            response.setHeader("Access-Control-Expose-Headers", SHOWN);
        }
    }

    /** Answers a browser that asks whether a script may send its request; true if that is done. It asks without signing in. */
    public static boolean answered(HttpServletRequest request, HttpServletResponse response) {
        boolean asked = "OPTIONS".equals(request.getMethod()) && request.getHeader("Access-Control-Request-Method") != null
                && isOfTheInterface(request) && origins().allows(request.getHeader(ORIGIN));
        if (asked) {
            response.setHeader("Access-Control-Allow-Methods", METHODS);
            response.setHeader("Access-Control-Allow-Headers", SENT);
            response.setHeader("Access-Control-Max-Age", SECONDS);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
        return asked;
    }

    /** True for a request of a script of such a site, which is allowed to send it. */
    public static boolean isAllowed(HttpServletRequest request) {
        return isOfTheInterface(request) && origins().allows(request.getHeader(ORIGIN));
    }

    private static boolean isOfTheInterface(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static Origins origins() {
        return Origins.read(ConfigProvider.getConfig().getOptionalValue("paraph.cors-origins", String.class).orElse(""));
    }

    /** @throws IllegalArgumentException if what the installation says is no list of origins */
    static void requireSound() {
        origins();
    }
}
