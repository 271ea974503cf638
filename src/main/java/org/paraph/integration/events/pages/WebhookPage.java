package org.paraph.integration.events.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paraph.directory.CurrentActor;
import org.paraph.integration.events.webhook.Answered;
import org.paraph.integration.events.webhook.ReplayDesk;
import org.paraph.integration.events.webhook.ReplayRequest;
import org.paraph.integration.events.webhook.Trial;
import org.paraph.integration.events.webhook.Webhook;
import org.paraph.integration.events.webhook.WebhookDelivery;
import org.paraph.integration.events.webhook.WebhookDesk;
import org.paraph.integration.events.webhook.WebhookLine;
import org.paraph.integration.events.webhook.WebhookRequest;
import org.paraph.integration.events.webhook.Webhooks;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.platform.ui.UnknownPage;

/** One webhook: how its receiver does, what was given up, and what its owner or an administrator does about it. */
@Named("webhookPage")
@RequestScoped
@PagePath("/settings/webhooks/{webhook}")
public class WebhookPage implements Page {

    private static final String VIEW = "webhook";
    private static final int PAGE = 30;

    private final WebhookDesk desk;
    private final ReplayDesk replays;
    private final Trial trial;
    private final Webhooks webhooks;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final Reader reader;
    private Webhook webhook;
    private List<WebhookDelivery> deliveries;
    private WebhookDelivery.State state;
    private Form form;
    private String secret;
    private Answered answered;

    protected WebhookPage() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public WebhookPage(WebhookDesk desk, ReplayDesk replays, Trial trial, Webhooks webhooks, CurrentActor actor, FormEntry entry,
            Reader reader) {
        this.desk = desk;
        this.replays = replays;
        this.trial = trial;
        this.webhooks = webhooks;
        this.actor = actor;
        this.entry = entry;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        var asked = call.parameter("_form").orElse("");
        open(call, "change".equals(asked) ? call.parameters() : Map.of());
        var refused = "change".equals(asked)
                ? entry.perform(form, WebhookRequest.class, request -> desk.change(webhook.id(), seen(call), request))
                : entry.attempt(form, () -> act(asked, call));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        if (secret != null || answered != null) {
            open(call, Map.of());
            return Outcome.view(VIEW);
        }
        call.say(reader.say("events", "done." + (asked.isEmpty() ? "change" : asked)));
        return Outcome.goTo("remove".equals(asked) ? WebhooksPage.OWN : call.path());
    }

    private void act(String asked, PageCall call) {
        switch (asked) {
            case "rotate" -> secret = desk.rotate(webhook.id(), seen(call)).secret();
            case "switch-off" -> desk.switchOff(webhook.id(), seen(call));
            case "remove" -> desk.remove(webhook.id(), seen(call));
            case "ping" -> answered = trial.ping(webhook.id());
            case "again" -> replays.replay(webhook.id(), new ReplayRequest(null, null, call.parameter("delivery").orElse("")));
            case "replay" -> replays.replay(webhook.id(), new ReplayRequest("first", null, null));
            default -> throw new UnknownPage();
        }
    }

    private long seen(PageCall call) {
        return call.version().orElse(-1L);
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        webhook = webhooks.visible(call.part("webhook"), actor.get());
        state = Stream.of(WebhookDelivery.State.values()).filter(each -> each.name().equals(call.parameter("state").orElse("")))
                .findFirst().orElse(null);
        deliveries = webhooks.deliveries(webhook, actor.get(), state, call.parameter("after").orElse(null), PAGE + 1);
        form = entry.form("webhook", WebhookRequest.class, entered).preset("/url", webhook.url())
                .preset("/types", String.join("\n", webhook.types()));
        if (webhook.dossier() != null && isOwn()) {
            form.preset("/negotiation", webhook.dossier());
        }
        if (!webhook.isActive()) {
            form.preset("/paused", "true");
        }
    }

    public Webhook getWebhook() {
        return webhook;
    }

    public WebhookLine getLine() {
        return webhooks.line(webhook);
    }

    /** True if the reader is its owner. */
    public boolean isOwn() {
        return Webhooks.isOf(webhook, actor.get());
    }

    public Form getForm() {
        return form;
    }

    /** The secret that was made just now; null at any other time. */
    public String getSecret() {
        return secret;
    }

    /** What the receiver said to a trial just now; null at any other time. */
    public Answered getAnswered() {
        return answered;
    }

    /** To what the list of deliveries is narrowed; null for all. */
    public WebhookDelivery.State getState() {
        return state;
    }

    public List<WebhookDelivery.State> getStates() {
        return List.of(WebhookDelivery.State.values());
    }

    public List<WebhookDelivery> getDeliveries() {
        return deliveries.subList(0, Math.min(PAGE, deliveries.size()));
    }

    /** Where the list goes on; null on its last page. */
    public String getNext() {
        return deliveries.size() <= PAGE ? null : "/settings/webhooks/" + webhook.id() + "?after="
                + deliveries.get(PAGE - 1).id() + (state == null ? "" : "&state=" + state);
    }
}
