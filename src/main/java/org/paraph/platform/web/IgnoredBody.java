package org.paraph.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * Does not look at the body of a method for which a body means nothing (RFC 9110, 9.3.1, 9.3.2 and 9.3.5), whatever its type: some
 * clients send an empty object with every {@code DELETE}. The connector has to let it through for that, see {@code pre-boot.txt}.
 */
@Provider
@PreMatching
@Priority(50)
public class IgnoredBody implements ContainerRequestFilter {

    private static final Set<String> WITHOUT = Set.of("GET", "HEAD", "DELETE");

    @Override
    public void filter(ContainerRequestContext context) {
        if (WITHOUT.contains(context.getMethod()) && context.hasEntity()) {
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH).forEach(context.getHeaders()::remove);
            context.setEntityStream(InputStream.nullInputStream());
        }
    }
}
