package org.paraph.calendar.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.calendar.CalendarDayRequest;
import org.paraph.calendar.CalendarRequest;
import org.paraph.calendar.CalendarsDesk;
import org.paraph.calendar.DeadlineView;
import org.paraph.calendar.HolidayFile;
import org.paraph.calendar.WorkingCalendar;
import org.paraph.calendar.WorkingCalendars;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;

/** The working calendars of capitals and the sitting days of legislatures: everybody reads, administrators change. */
@Path("/calendars")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
public class CalendarsResource {

    private final WorkingCalendars calendars;
    private final CalendarsDesk desk;

    CalendarsResource() {
        this(null, null);
    }

    @Inject
    CalendarsResource(WorkingCalendars calendars, CalendarsDesk desk) {
        this.calendars = calendars;
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List the calendars in the order of their codes")
    public List<CalendarView> list() {
        return calendars.all().stream().map(calendar -> CalendarView.of(calendar, null)).toList();
    }

    @GET
    @Path("/{code}")
    @Answers(CalendarView.class)
    @Operation(summary = "Read one calendar, with what is said of the days of a year")
    public Response read(@PathParam("code") String code, @QueryParam("year") String year) {
        return shown(calendars.byCode(code), year == null ? null : CalendarPath.year(year));
    }

    @POST
    @Answers(value = CalendarView.class, status = 201)
    @Operation(summary = "Add a calendar; it begins with weekends only")
    public Response add(@Valid CalendarRequest request) {
        var calendar = desk.add(request.entry());
        return Response.created(UriBuilder.fromPath("calendars/{code}").build(calendar.code()))
                .tag(IfMatch.tag(calendar.version())).entity(CalendarView.of(calendar, null)).build();
    }

    @PUT
    @Path("/{code}")
    @Answers(CalendarView.class)
    @Operation(summary = "Change the names, zone, week and hours of a calendar")
    public Response change(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid CalendarRequest request) {
        return shown(desk.change(request.of(code), IfMatch.version(ifMatch)), null);
    }

    @POST
    @Path("/{code}/days")
    @Answers(CalendarView.class)
    @Operation(summary = "Say something of a day: a holiday, a day worked instead, a sitting day")
    public Response say(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid CalendarDayRequest request) {
        return shown(desk.say(code, IfMatch.version(ifMatch), List.of(request.said())), request.day().getYear());
    }

    @DELETE
    @Path("/{code}/days/{day}")
    @Answers(CalendarView.class)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take back what is said of a day")
    public Response forget(@PathParam("code") String code, @PathParam("day") String day,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var date = CalendarPath.day(day);
        return shown(desk.forget(code, IfMatch.version(ifMatch), date), date.getYear());
    }

    @POST
    @Path("/{code}/days/file")
    @Consumes("text/csv")
    @Operation(summary = "Take over days from lines of date, English, Korean and Japanese name")
    public DaysReadView readLines(@PathParam("code") String code, @QueryParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String content) {
        return taken(code, ifMatch, HolidayFile.csv(content, CalendarPath.kind(kind)));
    }

    @POST
    @Path("/{code}/days/file")
    @Consumes("text/calendar")
    @Operation(summary = "Take over days from an iCalendar file")
    public DaysReadView readCalendar(@PathParam("code") String code, @QueryParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String content) {
        return taken(code, ifMatch, HolidayFile.calendar(content, CalendarPath.kind(kind)));
    }

    @GET
    @Path("/{code}/deadline")
    @Operation(summary = "Count a time-limit: from (a moment), count, unit")
    public DeadlineView deadline(@PathParam("code") String code, @QueryParam("from") String from,
            @QueryParam("count") String count, @QueryParam("unit") String unit) {
        return DeadlineView.of(calendars.byCode(code).time().deadline(CalendarPath.moment("from", from),
                CalendarPath.rule(count, unit)));
    }

    private DaysReadView taken(String code, String ifMatch, HolidayFile file) {
        var calendar = desk.say(code, IfMatch.version(ifMatch), file.days());
        return new DaysReadView(file.days().size(), calendar.version(), file.findings());
    }

    private static Response shown(WorkingCalendar calendar, Integer year) {
        return Response.ok(CalendarView.of(calendar, year)).tag(IfMatch.tag(calendar.version())).build();
    }
}
