package org.paraph.integration.events.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.integration.events.EventSettings;
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
import org.paraph.platform.ui.UnknownPage;

/** The reader's webhooks, and a new one; for administrators under another address those of all accounts. */
@Named("webhooksPage")
@RequestScoped
@PagePath({WebhooksPage.OWN, WebhooksPage.ALL})
public class WebhooksPage implements Page {

    static final String OWN = "/settings/webhooks";
    static final String ALL = "/administration/webhooks";

    private static final String VIEW = "webhooks";

    private final WebhookDesk desk;
    private final Webhooks webhooks;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final EventSettings settings;
    private List<Webhook> found;
    private Form form;
    private WebhookDesk.Secured made;
    private boolean all;

    protected WebhooksPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public WebhooksPage(WebhookDesk desk, Webhooks webhooks, CurrentActor actor, FormEntry entry, EventSettings settings) {
        this.desk = desk;
        this.webhooks = webhooks;
        this.actor = actor;
        this.entry = entry;
        this.settings = settings;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view(VIEW);
    }

    /** Shows the secret in the answer itself: it is kept nowhere from which a further page could take it. */
    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        if (all) {
            throw new UnknownPage();
        }
        var refused = entry.perform(form, WebhookRequest.class, request -> made = desk.create(request));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        open(call, Map.of());
        return Outcome.view(VIEW);
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        all = call.path().equals(ALL);
        if (all) {
            RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        }
        found = webhooks.list(actor.get()).stream().filter(webhook -> all || Webhooks.isOf(webhook, actor.get())).toList();
        form = entry.form("webhook", WebhookRequest.class, entered);
    }

    public List<Webhook> getWebhooks() {
        return found;
    }

    public Form getForm() {
        return form;
    }

    /** True if it is the page with those of all accounts. */
    public boolean isAll() {
        return all;
    }

    /** True if the installation can keep secrets, without which there are no webhooks. */
    public boolean isPossible() {
        return settings.secretKey().isPresent();
    }

    /** The secret of the webhook that was made just now; null at any other time. */
    public String getSecret() {
        return made == null ? null : made.secret();
    }

    public WebhookLine line(Webhook webhook) {
        return webhooks.line(webhook);
    }

    public long waiting(Webhook webhook) {
        return webhooks.count(webhook, WebhookDelivery.State.WAITING);
    }

    public long dead(Webhook webhook) {
        return webhooks.count(webhook, WebhookDelivery.State.DEAD);
    }
}
