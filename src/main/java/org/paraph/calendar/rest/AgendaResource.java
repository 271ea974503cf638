package org.paraph.calendar.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.calendar.Agenda;
import org.paraph.calendar.AgendaSpan;
import org.paraph.calendar.AgendaWords;
import org.paraph.calendar.feed.AgendaEntryView;
import org.paraph.directory.CurrentActor;
import org.paraph.platform.web.ProblemText;

/** Everything dated that the person who asks may see. */
@Path("/calendar")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
public class AgendaResource {

    private static final Duration USUAL = Duration.ofDays(90);

    private final Agenda agenda;
    private final CurrentActor actor;
    private final Clock clock;

    AgendaResource() {
        this(null, null, null);
    }

    @Inject
    AgendaResource(Agenda agenda, CurrentActor actor, Clock clock) {
        this.agenda = agenda;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "List what is dated: from and to (moments; the next 90 days), negotiation (an id)")
    public List<AgendaEntryView> list(@QueryParam("from") String from, @QueryParam("to") String to,
            @QueryParam("negotiation") String negotiation, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        Instant begin = from == null ? clock.instant() : CalendarPath.moment("from", from);
        Instant end = to == null ? begin.plus(USUAL) : CalendarPath.moment("to", to);
        var person = actor.get();
        var words = new AgendaWords(ProblemText.locale(language), person.clearance());
        return agenda.of(person, new AgendaSpan(begin, end), negotiation).stream()
                .map(entry -> AgendaEntryView.of(entry, words)).toList();
    }
}
