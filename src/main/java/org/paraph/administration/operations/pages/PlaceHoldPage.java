package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.administration.retention.HoldDesk;
import org.paraph.administration.retention.LegalHoldRequest;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** An administrator places a legal hold on a dossier. */
@Named("placeHoldPage")
@RequestScoped
@PagePath("/administration/legal-hold")
public class PlaceHoldPage implements Page {

    private static final String VIEW = "administration/place-hold";

    private final HoldDesk desk;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final OperationsWords words;
    private Form form;

    protected PlaceHoldPage() {
        this(null, null, null, null);
    }

    @Inject
    public PlaceHoldPage(HoldDesk desk, CurrentActor actor, FormEntry entry, OperationsWords words) {
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
        var refused = entry.perform(form, LegalHoldRequest.class, desk::place);
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("hold.placed"));
        return Outcome.goTo("/administration/retention");
    }

    private void open(Map<String, List<String>> entered) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        form = entry.form("legal-hold", LegalHoldRequest.class, entered);
    }

    public Form getForm() {
        return form;
    }
}
