package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.administration.retention.RetentionChange;
import org.paraph.administration.retention.RetentionDesk;
import org.paraph.administration.retention.RetentionRequest;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** An administrator asks to have history kept for another time. */
@Named("askRetentionPage")
@RequestScoped
@PagePath("/administration/retention/change")
public class AskRetentionPage implements Page {

    private static final String VIEW = "administration/ask-retention";

    private final RetentionDesk desk;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final OperationsWords words;
    private Form form;
    private RetentionChange asked;

    protected AskRetentionPage() {
        this(null, null, null, null);
    }

    @Inject
    public AskRetentionPage(RetentionDesk desk, CurrentActor actor, FormEntry entry, OperationsWords words) {
        this.desk = desk;
        this.actor = actor;
        this.entry = entry;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        open(call.parameters());
        var refused = entry.perform(form, RetentionRequest.class, given -> asked = desk.request(given));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("retention.asked"));
        return Outcome.goTo("/administration/retention/changes/" + asked.id());
    }

    private void open(Map<String, List<String>> entered) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        form = entry.form("retention", RetentionRequest.class, entered);
    }

    public Form getForm() {
        return form;
    }
}
