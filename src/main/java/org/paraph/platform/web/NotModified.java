package org.paraph.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Answers 304 where {@code If-None-Match} names what would be sent (RFC 9110, 13.1.2 and 15.4.5). What would be refused is refused: the
 * header tells nobody of what is hidden. Comes after {@link VersionTag}.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class NotModified implements ContainerResponseFilter {

    private static final List<String> OF_THE_BODY = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_ENCODING, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.CONTENT_DISPOSITION, "Content-Range");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!VersionTag.READING.contains(request.getMethod())
                || response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            return;
        }
        var had = TagList.of(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH));
        var tag = response.getEntityTag();
        if (had.isAny() || tag != null && had.covers(tag.getValue())) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
            OF_THE_BODY.forEach(response.getHeaders()::remove);
        }
    }
}
