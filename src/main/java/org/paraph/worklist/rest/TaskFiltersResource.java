package org.paraph.worklist.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.CurrentActor;
import org.paraph.platform.web.Answers;
import org.paraph.worklist.FilterWatchDesk;
import org.paraph.worklist.FilterWatches;
import org.paraph.worklist.InboxChoice;
import org.paraph.worklist.SavedFilter;
import org.paraph.worklist.SavedFilterDesk;
import org.paraph.worklist.SavedFilters;

/** Choices of the inbox under names: one's own, and those that others of the unit share. */
@Path("/task-filters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TaskFiltersResource {

    private final SavedFilters filters;
    private final SavedFilterDesk desk;
    private final FilterWatches watches;
    private final FilterWatchDesk watchDesk;
    private final CurrentActor actor;

    TaskFiltersResource() {
        this(null, null, null, null, null);
    }

    @Inject
    TaskFiltersResource(SavedFilters filters, SavedFilterDesk desk, FilterWatches watches, FilterWatchDesk watchDesk,
            CurrentActor actor) {
        this.filters = filters;
        this.desk = desk;
        this.watches = watches;
        this.watchDesk = watchDesk;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "List the saved filters that one may use")
    public List<FilterView> list() {
        var watched = watches.filtersOf(actor.get());
        return filters.of(actor.get()).stream().map(filter -> view(filter, watched.contains(filter.id()))).toList();
    }

    @POST
    @Answers(value = FilterView.class, status = 201)
    @Operation(summary = "Save a filter: box, sort, due (any, over, day, week), kind, dossier")
    public Response save(@Valid FilterRequest request) {
        var saved = desk.save(request.name(), request.choice(), request.shared());
        return Response.status(Response.Status.CREATED).entity(view(saved, false)).build();
    }

    @DELETE
    @Path("/{id}")
    @Answers(status = 204)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Drop a filter of one's own")
    public Response drop(@PathParam("id") String id) {
        desk.drop(id);
        return Response.noContent().build();
    }

    @PUT
    @Path("/{id}/watch")
    @Consumes(MediaType.WILDCARD)
    @Answers(status = 204)
    @Operation(summary = "Be told of tasks that come into a filter from now on: by mail as of new tasks, and in an open inbox")
    public Response watch(@PathParam("id") String id) {
        watchDesk.watch(id);
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{id}/watch")
    @Answers(status = 204)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Be told no more of tasks that come into a filter")
    public Response unwatch(@PathParam("id") String id) {
        watchDesk.unwatch(id);
        return Response.noContent().build();
    }

    private FilterView view(SavedFilter filter, boolean watched) {
        return new FilterView(filter.id(), filter.name(), filter.choice(), filter.sharedUnit() != null,
                filter.owner().equals(actor.get().username()), watched);
    }

    /**
     * @param name    under which it is kept
     * @param box     mine, group, all, aside or visible; all if absent
     * @param sort    created, newest, due or priority; due if absent
     * @param due     any, over, day or week; any if absent
     * @param kind    key of one kind of task
     * @param dossier reference of one dossier
     * @param shared  whether the unit may use it
     */
    public record FilterRequest(@NotBlank @Size(max = 80) String name, @Size(max = 10) String box, @Size(max = 10) String sort,
            @Size(max = 10) String due, @Size(max = 80) String kind, @Size(max = 80) String dossier, boolean shared) {

        InboxChoice choice() {
            Map<String, String> given = new HashMap<>();
            given.put("box", box);
            given.put("sort", sort);
            given.put("due", due);
            given.put("kind", kind);
            given.put("dossier", dossier);
            return InboxChoice.of(parameter -> Optional.ofNullable(given.get(parameter)));
        }
    }

    /**
     * @param choice  the parameters of the inbox, as a query
     * @param own     whether one may drop it
     * @param watched whether one is told of what comes into it
     */
    public record FilterView(String id, String name, String choice, boolean shared, boolean own, boolean watched) {
    }
}
