package org.paraph.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.paraph.platform.problem.NamedVersions;

/** Makes several lines of {@code If-Match} one (RFC 9110, 5.3), and has a change made for whichever of the named versions is current. */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class IfMatchLines extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var line = IfMatch.line(request);
        if (line == null || line.indexOf(',') < 0) {
            chain.doFilter(request, response);
            return;
        }
        NamedVersions.remember(IfMatch.versions(line));
        try {
            chain.doFilter(new OneLine(request, line), response);
        } finally {
            NamedVersions.forget();
        }
    }

    private static final class OneLine extends HttpServletRequestWrapper {

        private final String line;

        OneLine(HttpServletRequest request, String line) {
            super(request);
            this.line = line;
        }

        @Override
        public String getHeader(String name) {
            return HttpHeaders.IF_MATCH.equalsIgnoreCase(name) ? line : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HttpHeaders.IF_MATCH.equalsIgnoreCase(name) ? Collections.enumeration(List.of(line)) : super.getHeaders(name);
        }
    }
}
