package org.paraph.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Gives each page of a list that is read on the address of the following one (RFC 8288), with the same questions. */
@Provider
public class NextLink implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Listing<?> page && page.next() != null) {
            var address = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("after", "{next}").build(page.next());
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + relative(address) + ">; rel=\"next\"");
        }
    }

    /** Without the host, which a proxy may know under another name. */
    private static String relative(URI address) {
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
