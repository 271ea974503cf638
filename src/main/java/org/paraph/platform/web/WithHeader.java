package org.paraph.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** A request with one line of a header in place of those that were sent. */
final class WithHeader extends HttpServletRequestWrapper {

    private final String header;
    private final String line;

    WithHeader(HttpServletRequest request, String header, String line) {
        super(request);
        this.header = header;
        this.line = line;
    }

    @Override
    public String getHeader(String name) {
        return header.equalsIgnoreCase(name) ? line : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return header.equalsIgnoreCase(name) ? Collections.enumeration(List.of(line)) : super.getHeaders(name);
    }
}
