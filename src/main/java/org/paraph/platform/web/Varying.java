package org.paraph.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says in {@code Vary} that what is put into words depends on the language that was asked for (RFC 9110, 12.5.5), beside what the header
 * says already: the answer of a resource would take the place of that.
 */
@Provider
public class Varying implements ContainerResponseFilter {

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletResponse servlet;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        add(names, servlet.getHeaders(HttpHeaders.VARY));
        add(names, response.getStringHeaders().get(HttpHeaders.VARY));
        if (VersionTag.isJson(response) || takesLanguage()) {
            names.add(HttpHeaders.ACCEPT_LANGUAGE);
        }
        if (!names.isEmpty()) {
            response.getHeaders().putSingle(HttpHeaders.VARY, String.join(", ", names));
        }
    }

    private boolean takesLanguage() {
        var method = resource.getResourceMethod();
        return method != null && Stream.of(method.getParameters()).map(each -> each.getAnnotation(HeaderParam.class))
                .anyMatch(each -> each != null && HttpHeaders.ACCEPT_LANGUAGE.equals(each.value()));
    }

    private static void add(Set<String> names, Collection<String> lines) {
        if (lines != null) {
            lines.stream().flatMap(line -> Arrays.stream(line.split(","))).map(String::strip).filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
    }
}
