package org.paraph.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;

/**
 * Gives each answer that shows something with a version the {@code ETag} that a later change has to name. What is read has a tag that
 * differs with all that is shown, since some of it changes without the version: the language, what the reader may do, what others did
 * around it.
 */
@Provider
public class VersionTag implements ContainerResponseFilter {

    static final Set<String> READING = Set.of("GET", "HEAD");

    private static final int OK = 200;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, IfMatch.tag(versioned.version()));
        }
        if (READING.contains(request.getMethod()) && response.getStatus() == OK && isJson(response)
                && IfMatch.isOfVersion(response.getEntityTag())) {
            var body = new ByteArrayOutputStream();
            StrictJson.write(body, response.getEntity());
            response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(
                    IfMatch.worded(response.getEntityTag().getValue(), body.toByteArray())));
            response.setEntity(body.toByteArray());
        }
    }

    static boolean isJson(ContainerResponseContext response) {
        return response.hasEntity() && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
                && !response.getMediaType().isWildcardType();
    }
}
