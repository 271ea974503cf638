package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.administration.retention.RetentionChange;
import org.paraph.administration.retention.RetentionDesk;
import org.paraph.administration.retention.RetentionReasonRequest;
import org.paraph.directory.CurrentActor;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.UnknownPage;

/** One change of how long history is kept, and the judgement of a second administrator. */
@Named("retentionChangePage")
@RequestScoped
@PagePath("/administration/retention/changes/{change}")
public class RetentionChangePage implements Page {

    private static final String VIEW = "administration/retention-change";

    private final RetentionDesk desk;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final OperationsWords words;
    private RetentionChange change;
    private Form form;

    protected RetentionChangePage() {
        this(null, null, null, null);
    }

    @Inject
    public RetentionChangePage(RetentionDesk desk, CurrentActor actor, FormEntry entry, OperationsWords words) {
        this.desk = desk;
        this.actor = actor;
        this.entry = entry;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        long seen = call.version().orElse(change.version());
        var what = call.parameter("_form").orElse("");
        var refused = entry.perform(form, RetentionReasonRequest.class, given -> decide(what, seen, given.reason()));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("retention." + what + ".done"));
        return Outcome.goTo("/administration/retention");
    }

    private void decide(String what, long seen, String reason) {
        switch (what) {
            case "confirm" -> desk.confirm(change.id(), seen, reason);
            case "refuse" -> desk.refuse(change.id(), seen, reason);
            case "withdraw" -> desk.withdraw(change.id(), seen, reason);
            default -> throw new UnknownPage();
        }
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        change = desk.read(call.part("change"));
        form = entry.form("retention-reason", RetentionReasonRequest.class, entered);
    }

    public RetentionChange getChange() {
        return change;
    }

    public Form getForm() {
        return form;
    }

    public boolean isOpen() {
        return change.state() == RetentionChange.State.REQUESTED;
    }

    public boolean isOwn() {
        return change.requestedBy().equals(actor.get().username());
    }
}
