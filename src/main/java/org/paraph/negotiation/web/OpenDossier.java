package org.paraph.negotiation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.Party;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.Reader;
import org.paraph.platform.web.ProblemText;

/** The dossier that lies open before the reader: what the pages of all features about it share. */
@Named("file")
@RequestScoped
public class OpenDossier {

    private final Negotiations negotiations;
    private final Acts acts;
    private final CurrentActor actor;
    private final Reader reader;
    private Negotiation negotiation;
    private List<Acts.ActionStatus> statuses;

    protected OpenDossier() {
        this(null, null, null, null);
    }

    @Inject
    public OpenDossier(Negotiations negotiations, Acts acts, CurrentActor actor, Reader reader) {
        this.negotiations = negotiations;
        this.acts = acts;
        this.actor = actor;
        this.reader = reader;
    }

    /**
     * Opens the dossier that the path names.
     *
     * @throws org.paraph.negotiation.UnknownNegotiation if there is none, or it is hidden from the reader
     */
    public Negotiation open(PageCall call) {
        negotiation = negotiations.visible(call.part("dossier"), actor.get());
        return negotiation;
    }

    public Negotiation getNegotiation() {
        return negotiation;
    }

    /** One sentence that says where it stands. */
    public String getStatusLine() {
        return words("state." + negotiation.state().name(), List.of(negotiation.attemptNumber(),
                reader.occurrence(negotiation.since())));
    }

    /** The address of a part of the dossier: {@code rounds}, or empty for its first page. */
    public String part(String name) {
        return "/negotiations/" + negotiation.reference() + (name.isEmpty() ? "" : "/" + name);
    }

    /** The name of a party by its code; the code itself if it is none of the parties, and empty for null. */
    public String party(String code) {
        return code == null ? "" : negotiation.parties().stream().filter(each -> each.code().equals(code))
                .map(Party::name).findFirst().orElse(code);
    }

    /** The names of parties by their codes, in the same order. */
    public List<String> parties(Collection<String> codes) {
        return codes.stream().map(this::party).toList();
    }

    /** For {@code aria-current}: whether the reader looks at that part. */
    public String current(String name) {
        var path = reader.getPath();
        int at = path.indexOf('/', "/negotiations/".length());
        var shown = at < 0 ? "" : path.substring(at + 1);
        boolean here = name.isEmpty() ? shown.isEmpty() : shown.equals(name) || shown.startsWith(name + "/")
                || shown.startsWith(name + "-");
        return here ? "page" : "false";
    }

    /** Each act with the reason why it is refused to the reader now. */
    public List<Acts.ActionStatus> getStatuses() {
        if (statuses == null) {
            statuses = acts.statuses(negotiation);
        }
        return statuses;
    }

    /** True if the reader may do an act now, by its code. */
    public boolean may(String act) {
        return getStatuses().stream().anyMatch(one -> one.action().code().equals(act) && one.refusal() == null);
    }

    /** Why an act cannot be done now. */
    public String why(Acts.ActionStatus status) {
        return new Reasons(reader.getLocale()).of(status);
    }

    /** A sentence of the rules in the reader's language. */
    public String words(String code, List<Object> arguments) {
        return ProblemText.forHeader(reader.getLocale().toLanguageTag()).message(code, arguments);
    }
}
