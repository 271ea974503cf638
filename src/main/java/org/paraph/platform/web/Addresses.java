package org.paraph.platform.web;

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

    /** True if refusals at that address are problem documents; elsewhere they are pages. */
    public static boolean isForPrograms(String uri) {
        return uri != null && FOR_PROGRAMS.stream().anyMatch(each -> uri.equals(each) || uri.startsWith(each + "/")
                || uri.startsWith(each + ";"));
    }
}
