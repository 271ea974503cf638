package org.paraph.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Calls the description of the interface in YAML by its name (RFC 9512): the server knows it as {@code text/plain} only, which it stays
 * for whoever asks for that.
 */
@WebFilter(urlPatterns = "/openapi")
public class OpenApiYaml extends HttpFilter {

    private static final String YAML = "application/yaml";
    private static final String PLAIN = "text/plain";
    private static final String ACCEPT = "Accept";
    private static final String CONTENT_TYPE = "Content-Type";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var accepted = String.join(", ", Collections.list(request.getHeaders(ACCEPT))).toLowerCase(Locale.ROOT);
        if (accepted.contains(PLAIN)) {
            chain.doFilter(request, response);
        } else {
            chain.doFilter(accepted.isEmpty() ? request : new WithHeader(request, ACCEPT, accepted.replace(YAML, PLAIN)),
                    new Named(response));
        }
    }

    /** The answer under its own name. */
    private static final class Named extends HttpServletResponseWrapper {

        Named(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setContentType(String type) {
            super.setContentType(named(type));
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, CONTENT_TYPE.equalsIgnoreCase(name) ? named(value) : value);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, CONTENT_TYPE.equalsIgnoreCase(name) ? named(value) : value);
        }

        private static String named(String type) {
            return Stream.ofNullable(type).filter(each -> each.startsWith(PLAIN)).findFirst().map(plain -> YAML).orElse(type);
        }
    }
}
