package org.paraph.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Gives each answer that shows something with a version the {@code ETag} that a later change has to name. */
@Provider
public class VersionTag implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, IfMatch.tag(versioned.version()));
        }
    }
}
