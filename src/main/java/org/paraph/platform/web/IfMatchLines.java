package org.paraph.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
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
            chain.doFilter(new WithHeader(request, HttpHeaders.IF_MATCH, line), response);
        } finally {
            NamedVersions.forget();
        }
    }
}
