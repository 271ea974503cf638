package org.paraph.administration.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.paraph.administration.ActivationDesk;
import org.paraph.administration.UnknownVersion;
import org.paraph.administration.VersionApprovalRequest;
import org.paraph.administration.VersionDesk;
import org.paraph.administration.VersionProposal;
import org.paraph.administration.VersionReasonRequest;
import org.paraph.administration.VersionTermsRequest;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** One of the decisions over a proposed version, with its reason. */
@Named("judgementPage")
@RequestScoped
@PagePath("/administration/proposals/{proposal}/{judgement}/form")
public class JudgementPage implements Page {

    private static final String VIEW = "administration/judgement";

    private final OpenProposal file;
    private final VersionDesk desk;
    private final ActivationDesk activations;
    private final FormEntry entry;
    private final AdministrationWords words;
    private Judgement judgement;
    private Form form;
    private VersionProposal next;

    protected JudgementPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public JudgementPage(OpenProposal file, VersionDesk desk, ActivationDesk activations, FormEntry entry,
            AdministrationWords words) {
        this.file = file;
        this.desk = desk;
        this.activations = activations;
        this.entry = entry;
        this.words = words;
    }

    /** What can be decided. */
    enum Judgement {
        APPROVAL, REJECTION, WITHDRAWAL, RETURN;

        private String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        next = file.getProposal();
        var refused = carryOut(next.id(), OpenProposal.seen(call));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("said." + judgement.path()));
        return Outcome.goTo("/administration/proposals/" + next.number());
    }

    private Optional<Integer> carryOut(String id, long seen) {
        return switch (judgement) {
            case APPROVAL -> entry.perform(form, VersionApprovalRequest.class, given ->
                    activations.approve(id, seen, given.reason(), given.acceptWarnings(), given.leaveBehind()));
            case REJECTION -> entry.perform(form, VersionReasonRequest.class,
                    given -> activations.reject(id, seen, given.reason()));
            case WITHDRAWAL -> entry.perform(form, VersionReasonRequest.class,
                    given -> desk.withdraw(id, seen, given.reason()));
            case RETURN -> entry.perform(form, VersionTermsRequest.class,
                    given -> next = desk.proposeReturn(id, seen, given.terms()));
        };
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        file.open(call);
        judgement = Stream.of(Judgement.values()).filter(each -> each.path().equals(call.part("judgement"))).findFirst()
                .orElseThrow(UnknownVersion::new);
        form = switch (judgement) {
            case APPROVAL -> entry.form("version-approval", VersionApprovalRequest.class, entered);
            case REJECTION, WITHDRAWAL -> entry.form("version-reason", VersionReasonRequest.class, entered);
            case RETURN -> entry.form("version-terms", VersionTermsRequest.class, entered);
        };
    }

    public Form getForm() {
        return form;
    }

    /** What is decided; the end of the keys of its words. */
    public String getCode() {
        return judgement.path();
    }

    /** True for one that asks for what the checks and the rehearsal told. */
    public boolean isApproval() {
        return judgement == Judgement.APPROVAL;
    }
}
