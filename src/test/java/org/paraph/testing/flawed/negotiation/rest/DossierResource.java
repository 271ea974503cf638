package org.paraph.testing.flawed.negotiation.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.paraph.testing.flawed.text.Draft;

@Path("/drafts")
public class DossierResource {
    @GET
    public List<Draft> all() {
        return List.of();
    }
}
