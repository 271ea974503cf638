package org.paraph.calendar.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.calendar.feed.FeedDesk;
import org.paraph.calendar.feed.FeedRequest;
import org.paraph.calendar.feed.UnknownCalendarFeed;
import org.paraph.directory.Marking;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.ShownOnce;

/** The own calendar for other programs. */
@Path("/me/calendar-feed")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
public class FeedResource {

    private final FeedDesk desk;

    FeedResource() {
        this(null);
    }

    @Inject
    FeedResource(FeedDesk desk) {
        this.desk = desk;
    }

    /** A feed without its secret. */
    public record FeedView(Marking upTo, String language, Instant createdAt) {
    }

    /**
     * A feed with its secret, which is told only here.
     *
     * @param calendar path of the iCalendar file
     * @param json     path of the same as JSON
     */
    public record NewFeedView(String calendar, String json) {
    }

    @GET
    @Answers(refusals = 404)
    @Operation(summary = "Tell whether there is a feed, and what it may tell in words")
    public FeedView read() {
        return desk.own().map(feed -> new FeedView(feed.upTo(), feed.language().toLanguageTag(), feed.createdAt()))
                .orElseThrow(UnknownCalendarFeed::new);
    }

    @POST
    @ShownOnce
    @Operation(summary = "Make the feed, or give it a new secret; the one before ends")
    public NewFeedView renew(@Valid FeedRequest request) {
        var secret = desk.renew(request.told(), request.words());
        return new NewFeedView("/calendar-feeds/" + secret + ".ics", "/calendar-feeds/" + secret + ".json");
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "End the feed")
    public void revoke() {
        desk.revoke();
    }
}
