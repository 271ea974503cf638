package org.paraph.decisions.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.engine.DecisionTable;
import org.paraph.engine.DecisionTables;
import org.paraph.engine.Verdict;

/** The rules of law that the procedure goes by, for anyone who is signed in: to read, and to ask. */
@Path("/decision-tables")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Decision tables")
public class DecisionTablesResource {

    private final DecisionTables tables;

    DecisionTablesResource() {
        this(null);
    }

    @Inject
    DecisionTablesResource(DecisionTables tables) {
        this.tables = tables;
    }

    @GET
    @Operation(summary = "List the decision tables in force")
    public List<DecisionTableLine> list() {
        return tables.all().stream().map(DecisionTableLine::of).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a decision table: what it asks for, what it answers, and the source of each row")
    public DecisionTable read(@PathParam("id") String id) {
        return tables.byId(id);
    }

    @POST
    @Path("/{id}/answers")
    @Operation(summary = "Ask a decision table with facts by the names of its inputs; changes nothing")
    public List<Verdict> answer(@PathParam("id") String id, Map<String, Object> facts) {
        return tables.decide(id, facts);
    }
}
