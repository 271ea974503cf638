package org.paraph.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Tells the addresses that programs call from those that people open. */
public final class Addresses {

    private static final List<String> FOR_PROGRAMS = List.of("/api", "/openapi", "/metrics", "/health", "/engine-rest",
            "/calendar-feeds");

    private Addresses() {
    }

    /** True if refusals of that request are problem documents. Looks at the address as the container resolved it. */
    public static boolean isForPrograms(HttpServletRequest request) {
        return isForPrograms(path(request));
    }

    /** The path within the application, decoded and without detours. */
    public static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /**
     * True for a request that a page of another site, or of a sibling of this one, has caused. Browsers say so (Fetch Metadata); where
     * one does not, and sends a password that it keeps, the origin tells. A session has a token for that, which also holds behind a
     * proxy that gives the server another name. Programs say neither.
     */
    public static boolean isFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null && request.getHeader("Authorization") != null
                && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader("Host"));
    }

    /** True for the engine's own REST contract, also where the container answers for it. */
    public static boolean isContract(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? path(request) : failed.toString();
        return path.equals("/engine-rest") || path.startsWith("/engine-rest/");
    }

    /** True if refusals at that address are problem documents; elsewhere they are pages. */
    public static boolean isForPrograms(String uri) {
        return uri != null && FOR_PROGRAMS.stream().anyMatch(each -> uri.equals(each) || uri.startsWith(each + "/")
                || uri.startsWith(each + ";"));
    }
}
