package org.paraph.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.DirectoryDesk;
import org.paraph.directory.PasswordRequest;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.PersonChangeRequest;
import org.paraph.directory.PersonRequest;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.Listing;

/** The people of the directory: everybody reads them, clearances apart; administrators change them. */
@Path("/people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class PeopleResource {

    private static final int PAGE = 50;

    private final People people;
    private final DirectoryDesk desk;
    private final CurrentActor actor;

    PeopleResource() {
        this(null, null, null);
    }

    @Inject
    PeopleResource(People people, DirectoryDesk desk, CurrentActor actor) {
        this.people = people;
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "List the people in the order of their usernames; q is part of a name, unit the code of one")
    public Listing<PersonView> list(@QueryParam("q") String words, @QueryParam("unit") String unit,
            @QueryParam("limit") String limit, @QueryParam("after") String after) {
        int most = Listing.limit(limit, PAGE);
        var reader = actor.get();
        return Listing.of(people.find(words, unit, after, most + 1), most, person -> PersonView.of(person, reader),
                Person::username);
    }

    @GET
    @Path("/{username}")
    @Answers(PersonView.class)
    @Operation(summary = "Read one person")
    public Response read(@PathParam("username") String username) {
        return shown(people.byUsername(username));
    }

    @POST
    @Answers(value = PersonView.class, status = 201)
    @Operation(summary = "Add a person")
    public Response add(@Valid PersonRequest request) {
        var person = desk.add(request.entry(), request.password());
        return Response.created(UriBuilder.fromPath("people/{username}").build(person.username()))
                .tag(IfMatch.tag(person.version())).entity(PersonView.of(person, actor.get())).build();
    }

    @PUT
    @Path("/{username}")
    @Answers(PersonView.class)
    @Operation(summary = "Change name, unit, clearance and roles of a person")
    public Response change(@PathParam("username") String username, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid PersonChangeRequest request) {
        return shown(desk.change(request.entry(username), IfMatch.version(ifMatch)));
    }

    @PUT
    @Path("/{username}/password")
    @Answers(PersonView.class)
    @Operation(summary = "Give a person a new password")
    public Response resetPassword(@PathParam("username") String username,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid PasswordRequest request) {
        return shown(desk.resetPassword(username, request.password(), IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{username}/deactivation")
    @Consumes(MediaType.WILDCARD)
    @Answers(PersonView.class)
    @Operation(summary = "Shut a person out")
    public Response deactivate(@PathParam("username") String username,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(desk.deactivate(username, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{username}/reactivation")
    @Consumes(MediaType.WILDCARD)
    @Answers(PersonView.class)
    @Operation(summary = "Let a person in again")
    public Response reactivate(@PathParam("username") String username,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(desk.reactivate(username, IfMatch.version(ifMatch)));
    }

    private Response shown(Person person) {
        return Response.ok(PersonView.of(person, actor.get())).tag(IfMatch.tag(person.version())).build();
    }
}
