package org.paraph.calendar.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.calendar.CalendarUseRequest;
import org.paraph.calendar.CalendarsDesk;
import org.paraph.calendar.WorkingCalendars;

/** Which calendar a party or a unit works by. */
@Path("/calendar-uses")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
public class CalendarUsesResource {

    private final WorkingCalendars calendars;
    private final CalendarsDesk desk;

    CalendarUsesResource() {
        this(null, null);
    }

    @Inject
    CalendarUsesResource(WorkingCalendars calendars, CalendarsDesk desk) {
        this.calendars = calendars;
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List who works by which calendar")
    public List<CalendarUseView> list() {
        return calendars.uses().stream().map(CalendarUseView::of).toList();
    }

    @PUT
    @Operation(summary = "Let a party or a unit work by a calendar")
    public List<CalendarUseView> use(@Valid CalendarUseRequest request) {
        desk.use(request.holder(), request.calendar());
        return list();
    }
}
