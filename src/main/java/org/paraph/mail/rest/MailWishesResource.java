package org.paraph.mail.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.mail.MailSettings;
import org.paraph.mail.MailWishes;
import org.paraph.mail.MailWishesDesk;
import org.paraph.mail.MailWishesRequest;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;

/** Of what the person who asks wants to be told by mail. */
@Path("/me/mail")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class MailWishesResource {

    private final MailWishesDesk desk;
    private final MailSettings mail;

    MailWishesResource() {
        this(null, null);
    }

    @Inject
    MailWishesResource(MailWishesDesk desk, MailSettings mail) {
        this.desk = desk;
        this.mail = mail;
    }

    @GET
    @Answers(MailWishesView.class)
    @Operation(summary = "Read of what you want to be told by mail")
    public Response readMailWishes() {
        return shown(desk.read());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(MailWishesView.class)
    @Operation(summary = "Choose of what you want to be told by mail, and when")
    public Response chooseMailWishes(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid MailWishesRequest request) {
        return shown(desk.choose(request, IfMatch.version(ifMatch)));
    }

    private Response shown(MailWishes wishes) {
        return Response.ok(MailWishesView.of(wishes, mail.isOn())).tag(IfMatch.tag(wishes.version())).build();
    }
}
