package org.paraph.integration.events.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.CurrentActor;
import org.paraph.integration.events.CloudEvent;
import org.paraph.integration.events.EventChoice;
import org.paraph.integration.events.EventCursor;
import org.paraph.integration.events.OutboxEvent;
import org.paraph.integration.events.OutboxEvents;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.web.Listing;

/** What happened in the dossiers that the reader may see. */
@Path("/events")
@RequestScoped
@Tag(name = "Events")
public class EventsResource {

    private static final int PAGE = 50;

    private final OutboxEvents events;
    private final EventCursor cursor;
    private final Negotiations negotiations;
    private final CurrentActor actor;

    EventsResource() {
        this(null, null, null, null);
    }

    @Inject
    EventsResource(OutboxEvents events, EventCursor cursor, Negotiations negotiations, CurrentActor actor) {
        this.events = events;
        this.cursor = cursor;
        this.negotiations = negotiations;
        this.actor = actor;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List what happened in the dossiers that you may see, in order, as CloudEvents 1.0",
            description = """
                    Goes on behind the event whose id is given in `after`; without it, from the oldest that is kept (90 days). \
                    `negotiation` narrows it to a dossier, `type` to one type or, with `*` at its end, to all that begin so. \
                    With `Accept: text/event-stream` it is a stream of server-sent events under `/api/events/stream`, to which \
                    this address leads on: each with the event's id as `id`, its type as `event` and the CloudEvent as `data`. \
                    It begins with what comes from then on, or behind `after` or `Last-Event-ID` (`first` for the oldest), \
                    and ends after a quarter of an hour at the latest, to be taken up again. Events are told at least once, \
                    those of one dossier in the order of their `sequence`.""")
    public Listing<CloudEvent> list(@QueryParam("after") String after, @QueryParam("limit") String limit,
            @QueryParam("negotiation") String negotiation, @QueryParam("type") String type, @Context UriInfo address,
            @Context HttpServletResponse response) {
        int most = Listing.limit(limit, PAGE);
        var choice = new EventChoice(negotiation == null ? null : negotiations.visible(negotiation, actor.get()).id(),
                EventCursor.type(type));
        var found = Listing.of(events.after(cursor.place(after, 0), actor.get(), choice, most + 1), most, CloudEvent::of,
                OutboxEvent::id);
        if (found.next() != null) {
            response.addHeader(HttpHeaders.LINK, "<" + UriBuilder.fromPath(address.getRequestUri().getRawPath())
                    .replaceQuery(address.getRequestUri().getRawQuery()).replaceQueryParam("after", found.next())
                    + ">; rel=\"next\"");
        }
        return found;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
    @Operation(summary = "Stream what happens in the dossiers that you may see")
    public Response stream(@Context UriInfo address) {
        return Response.temporaryRedirect(address.getRequestUriBuilder().path("stream").build()).build();
    }
}
