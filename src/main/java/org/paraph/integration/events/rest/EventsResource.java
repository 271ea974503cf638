package org.paraph.integration.events.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
    private static final String STREAM = "stream";

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
                    With `Accept: text/event-stream` this address leads on to `/api/events/stream`. Events are told at least \
                    once, those of one dossier in the order of their `sequence`.""")
    public Listing<CloudEvent> list(@QueryParam("after") String after, @QueryParam("limit") String limit,
            @QueryParam("negotiation") String negotiation, @QueryParam("type") String type, @Context UriInfo address,
            @Context HttpServletResponse response) {
        int most = Listing.limit(limit, PAGE);
        var choice = new EventChoice(negotiation == null ? null : negotiations.visible(negotiation, actor.get()).id(),
                EventCursor.type(type));
        var found = Listing.of(events.after(cursor.place(EventCursor.AFTER, after, 0), actor.get(), choice, most + 1), most, CloudEvent::of,
                OutboxEvent::id);
        if (found.next() != null) {
            response.addHeader(HttpHeaders.LINK, "<" + UriBuilder.fromPath(address.getRequestUri().getRawPath())
                    .replaceQuery(address.getRequestUri().getRawQuery()).replaceQueryParam("after", found.next())
                    + ">; rel=\"next\"");
        }
        return found;
    }

    /** The same address, for whoever asks it for a stream. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
    @Operation(hidden = true)
    public Response leadOn(@Context UriInfo address) {
        return Response.temporaryRedirect(address.getRequestUriBuilder().path(STREAM).build()).build();
    }

    /**
     * Describes the stream. Its address belongs to a servlet, which writes without a thread for each reader; only other spellings of
     * it, such as one with a slash at the end, come here and are led on.
     */
    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Stream what happens in the dossiers that you may see",
            description = """
                    Server-sent events: each with the event's id as `id`, its type as `event` and the CloudEvent as `data`. A \
                    reader listens to the types by name, for example `org.paraph.negotiation.suspended`: no event comes as \
                    `message`. The stream begins with what comes from then on, or behind `Last-Event-ID` or else `after` \
                    (`first` for the oldest that is kept), and ends after a quarter of an hour at the latest, to be taken up \
                    again. `negotiation` narrows it to a dossier, `type` to one type or, with `*` at its end, to all that begin so.""")
    public Response open(@QueryParam("after") String after, @QueryParam("negotiation") String negotiation,
            @QueryParam("type") String type, @HeaderParam(EventCursor.LAST) String last, @Context UriInfo address) {
        return Response.temporaryRedirect(address.getBaseUriBuilder().path(EventsResource.class).path(STREAM)
                .replaceQuery(address.getRequestUri().getRawQuery()).build()).build();
    }
}
