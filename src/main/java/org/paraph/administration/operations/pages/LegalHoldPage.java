package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.administration.retention.HoldDesk;
import org.paraph.administration.retention.LegalHold;
import org.paraph.administration.retention.RetentionReasonRequest;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** One legal hold, which is lifted here. */
@Named("legalHoldPage")
@RequestScoped
@PagePath("/administration/legal-holds/{hold}")
public class LegalHoldPage implements Page {

    private static final String VIEW = "administration/legal-hold";

    private final HoldDesk desk;
    private final FormEntry entry;
    private final OperationsWords words;
    private LegalHold hold;
    private Form form;

    protected LegalHoldPage() {
        this(null, null, null);
    }

    @Inject
    public LegalHoldPage(HoldDesk desk, FormEntry entry, OperationsWords words) {
        this.desk = desk;
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
        long seen = call.version().orElse(hold.version());
        var refused = entry.perform(form, RetentionReasonRequest.class, given -> desk.lift(hold.id(), seen, given.reason()));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("hold.lifted"));
        return Outcome.goTo("/administration/retention");
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        hold = desk.read(call.part("hold"));
        form = entry.form("retention-reason", RetentionReasonRequest.class, entered);
    }

    public LegalHold getHold() {
        return hold;
    }

    public Form getForm() {
        return form;
    }
}
