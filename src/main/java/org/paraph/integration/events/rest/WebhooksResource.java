package org.paraph.integration.events.rest;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.CurrentActor;
import org.paraph.integration.events.webhook.Trial;
import org.paraph.integration.events.webhook.ReplayDesk;
import org.paraph.integration.events.webhook.ReplayRequest;
import org.paraph.integration.events.webhook.Webhook;
import org.paraph.integration.events.webhook.WebhookDelivery;
import org.paraph.integration.events.webhook.WebhookDesk;
import org.paraph.integration.events.webhook.WebhookRequest;
import org.paraph.integration.events.webhook.Webhooks;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.Listing;
import org.paraph.platform.web.ShownOnce;

/** Where accounts have events sent. */
@Path("/webhooks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class WebhooksResource {

    private static final int PAGE = 50;

    private final WebhookDesk desk;
    private final ReplayDesk replays;
    private final Trial trial;
    private final Webhooks webhooks;
    private final CurrentActor actor;

    WebhooksResource() {
        this(null, null, null, null, null);
    }

    @Inject
    WebhooksResource(WebhookDesk desk, ReplayDesk replays, Trial trial, Webhooks webhooks, CurrentActor actor) {
        this.desk = desk;
        this.replays = replays;
        this.trial = trial;
        this.webhooks = webhooks;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "List your webhooks; an administrator finds those of all accounts")
    public List<WebhookView> list() {
        return webhooks.list(actor.get()).stream().map(this::view).toList();
    }

    @POST
    @Operation(summary = "Have events sent to a receiver; the answer tells the secret, once", description = """
            Each event is posted as `application/cloudevents+json` and signed as the Standard Webhooks specification has it, in \
            `webhook-id`, `webhook-timestamp` and `webhook-signature`. 2xx takes it, 410 switches the webhook off, anything else \
            is tried again for about three days. Events of one dossier come in order, each at least once.""")
    @ShownOnce
    @Answers(value = NewWebhookView.class, status = 201)
    public Response create(@Valid WebhookRequest request) {
        var made = desk.create(request);
        return Response.created(UriBuilder.fromPath("webhooks/{id}").build(made.webhook().id()))
                .entity(new NewWebhookView(view(made.webhook()), made.secret())).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a webhook and how its receiver does")
    public WebhookView read(@PathParam("id") String id) {
        return view(webhooks.visible(id, actor.get()));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change where a webhook leads and what is sent; only its owner does")
    public WebhookView change(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid WebhookRequest request) {
        return view(desk.change(id, IfMatch.version(ifMatch), request));
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Remove a webhook with all that was to be sent")
    public void remove(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        desk.remove(id, IfMatch.version(ifMatch));
    }

    @POST
    @Path("/{id}/switch-off")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Have nothing sent for the time being")
    public WebhookView switchOff(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return view(desk.switchOff(id, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{id}/rotate-secret")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Make another secret; the one before signs too for a day. Only the owner does")
    @ShownOnce
    public NewWebhookView rotate(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var made = desk.rotate(id, IfMatch.version(ifMatch));
        return new NewWebhookView(view(made.webhook()), made.secret());
    }

    @GET
    @Path("/{id}/deliveries")
    @Operation(summary = "List what was sent or is to be, the latest first")
    public Listing<DeliveryView> deliveries(@PathParam("id") String id, @QueryParam("state") String state,
            @QueryParam("limit") String limit, @QueryParam("after") String after) {
        int most = Listing.limit(limit, PAGE);
        var webhook = webhooks.visible(id, actor.get());
        boolean own = Webhooks.isOf(webhook, actor.get());
        return Listing.of(webhooks.deliveries(webhook, actor.get(), state(state), after, most + 1), most,
                delivery -> DeliveryView.of(delivery, own), WebhookDelivery::id);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Have events sent once more: behind one, from a moment on, or a single delivery")
    public WebhookView replay(@PathParam("id") String id, @Valid ReplayRequest request) {
        replays.replay(id, request);
        return read(id);
    }

    @POST
    @Path("/{id}/ping")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Try the receiver with an event of which nothing comes; the answer tells what it said")
    public PingView ping(@PathParam("id") String id) {
        return PingView.of(trial.ping(id));
    }

    private WebhookView view(Webhook webhook) {
        return WebhookView.of(webhook, webhooks, Webhooks.isOf(webhook, actor.get()));
    }

    private static WebhookDelivery.State state(String given) {
        if (given == null) {
            return null;
        }
        return Stream.of(WebhookDelivery.State.values()).filter(each -> each.name().equals(given)).findFirst()
                .orElseThrow(() -> new InvalidRequest(Violation.in("state", "parameter.one-of",
                        Stream.of(WebhookDelivery.State.values()).map(Enum::name).collect(Collectors.joining(", ")))));
    }
}
