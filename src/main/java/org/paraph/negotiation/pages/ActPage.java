package org.paraph.negotiation.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.NotAllowed;
import org.paraph.negotiation.web.ActEntry;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.platform.ui.UnknownPage;
import org.paraph.platform.web.ProblemText;

/** An act on a dossier: what it is, why it cannot be done now if so, and its form. */
@Named("actPage")
@RequestScoped
@PagePath({"/negotiations/{dossier}/acts/{act}", "/negotiations/{dossier}/acts/{act}/{subject}"})
public class ActPage implements Page {

    private static final String VERSION = "_version";

    private final Negotiations negotiations;
    private final Acts acts;
    private final ActEntry entry;
    private final CurrentActor actor;
    private final Reader reader;
    private Negotiation negotiation;
    private ActForm<?> act;
    private String subject;
    private Form form;
    private String path;
    private String back;
    private NotAllowed refusal;

    protected ActPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public ActPage(Negotiations negotiations, Acts acts, ActEntry entry, CurrentActor actor, Reader reader) {
        this.negotiations = negotiations;
        this.acts = acts;
        this.entry = entry;
        this.actor = actor;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        call.parameters().forEach((name, values) -> {
            if (name.startsWith("/")) {
                form.preset(name, values.toArray(String[]::new));
            }
        });
        return Outcome.view("act");
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        if (ActEntry.isRearranging(call.parameters())) {
            return Outcome.view("act");
        }
        var seen = call.parameter(VERSION).filter(each -> each.matches("\\d{1,18}")).map(Long::valueOf)
                .orElse(negotiation.version());
        var ref = new DossierRef(negotiation.id(), seen);
        var refused = entry.perform(act, form, entered -> act.perform(ref, subject, entered));
        if (refused.isPresent()) {
            return Outcome.view("act", refused.get());
        }
        call.say(new FormWords(reader.getLocale()).of("done") + " " + getTitle());
        return Outcome.goTo(back);
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        path = call.path();
        negotiation = negotiations.visible(call.part("dossier"), actor.get());
        act = entry.named(call.part("act")).orElseThrow(UnknownPage::new);
        subject = call.part("subject");
        form = entry.form(act, negotiation, subject, entered);
        back = call.parameter("_back").filter(this::isOfThisDossier).orElse("/negotiations/" + negotiation.reference());
        refusal = acts.refusal(act.action(), negotiation, subject).orElse(null);
    }

    private boolean isOfThisDossier(String address) {
        return address.startsWith("/negotiations/" + negotiation.reference() + "/") && address.matches("[!-~]+")
                && !address.contains("//") && !address.contains("..") && !address.contains("\\");
    }

    /** The page of this dossier from which the reader came, and to which the act leads back; else the dossier itself. */
    public String getBack() {
        return back;
    }

    public Negotiation getNegotiation() {
        return negotiation;
    }

    /** Where the form is sent: the page may have been reached by way of the sign-in. */
    public String getPath() {
        return path;
    }

    public Form getForm() {
        return form;
    }

    /** Id of the thing within the dossier that the act is about; null for the dossier as a whole. */
    public String getSubject() {
        return subject;
    }

    /** The part of the page that shows the fields. */
    public String getView() {
        return entry.view(act.action().code());
    }

    public String getTitle() {
        return new FormWords(reader.getLocale()).of("act." + act.action().code());
    }

    /** What the act does and what it rests on; null where nothing has to be said. */
    public String getLead() {
        return new FormWords(reader.getLocale()).find("act." + act.action().code() + ".lead").orElse(null);
    }

    /** Why it cannot be done now, or not by this person; null if it can. */
    public String getWhyNot() {
        return refusal == null ? null : ProblemText.forHeader(reader.getLocale().toLanguageTag())
                .message(refusal.code(), refusal.arguments());
    }

    /** The version of the dossier that the reader sees. */
    public long getVersion() {
        return negotiation.version();
    }
}
