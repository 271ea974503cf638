package org.paraph.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import org.paraph.platform.problem.InvalidRequest;

/** Refuses a request without a body where the resource method reads one, so that no method ever sees null there. */
@Provider
public class BodyRequired implements ContainerRequestFilter {

    private static final Set<String> CARRYING = Set.of("POST", "PUT", "PATCH");

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        if (CARRYING.contains(context.getMethod()) && BodyParameter.in(resource.getResourceMethod()) && !context.hasEntity()) {
            throw new InvalidRequest("body-missing", List.of());
        }
    }
}
