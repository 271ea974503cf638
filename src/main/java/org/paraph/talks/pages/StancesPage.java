package org.paraph.talks.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.Action;
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
import org.paraph.talks.Round;
import org.paraph.talks.Rounds;
import org.paraph.text.Texts;
import org.paraph.text.consensus.Positions;
import org.paraph.text.consensus.Stance;
import org.paraph.text.web.StanceSheet;

/**
 * Where what the parties said is entered, provision by provision on one sheet: in the record of a round, with its result, the
 * points left and the next meeting, or between the rounds.
 */
@Named("stancesPage")
@RequestScoped
@PagePath({"/negotiations/{dossier}/acts/record-round", "/negotiations/{dossier}/acts/record-positions"})
public class StancesPage implements Page {

    private static final String VERSION = "_version";
    private static final String SHEET = "f-positions";

    private final Negotiations negotiations;
    private final Acts acts;
    private final ActEntry entry;
    private final Rounds rounds;
    private final Texts texts;
    private final Positions positions;
    private final CurrentActor actor;
    private final Reader reader;
    private Negotiation negotiation;
    private ActForm<?> act;
    private StanceSheet sheet;
    private Form form;
    private NotAllowed refusal;

    protected StancesPage() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public StancesPage(Negotiations negotiations, Acts acts, ActEntry entry, Rounds rounds, Texts texts,
            Positions positions, CurrentActor actor, Reader reader) {
        this.negotiations = negotiations;
        this.acts = acts;
        this.entry = entry;
        this.rounds = rounds;
        this.texts = texts;
        this.positions = positions;
        this.actor = actor;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view("stances");
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        if (ActEntry.isRearranging(call.parameters())) {
            return Outcome.view("stances");
        }
        var seen = call.parameter(VERSION).filter(each -> each.matches("\\d{1,18}")).map(Long::valueOf)
                .orElse(negotiation.version());
        var refused = entry.perform(act, form, entered -> act.perform(new DossierRef(negotiation.id(), seen), null, entered));
        if (refused.isPresent()) {
            return Outcome.view("stances", refused.get());
        }
        call.say(new FormWords(reader.getLocale()).of("done") + " " + getTitle());
        return Outcome.goTo("/negotiations/" + negotiation.reference() + "/text-positions");
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        negotiation = negotiations.visible(call.part("dossier"), actor.get());
        act = entry.named(call.path().substring(call.path().lastIndexOf('/') + 1)).orElseThrow(UnknownPage::new);
        var lines = texts.findWorking(negotiation)
                .map(version -> positions.consensus(negotiation, version).provisions()).orElse(List.of());
        sheet = new StanceSheet(negotiation.parties(), lines, entered);
        form = entry.form(act, negotiation, sheet.asRequest()).place("/positions", SHEET).place("/examined", SHEET);
        sheet.places().forEach(form::place);
        refusal = acts.refusal(act.action(), negotiation, null).orElse(null);
    }

    public Negotiation getNegotiation() {
        return negotiation;
    }

    /** Where the form is sent: the page may have been reached by way of the sign-in. */
    public String getPath() {
        return "/negotiations/" + negotiation.reference() + "/acts/" + act.action().code();
    }

    public Form getForm() {
        return form;
    }

    public StanceSheet getSheet() {
        return sheet;
    }

    public List<Stance> getStances() {
        return Arrays.asList(Stance.values());
    }

    /** True if a round is recorded, false if positions that were taken between the rounds are. */
    public boolean isOfRound() {
        return act.action() == Action.RECORD_ROUND;
    }

    /** The round that is under way; null if there is none. */
    public Round getRound() {
        return rounds.all(negotiation.id()).stream().filter(one -> one.state() != Round.State.RECORDED)
                .reduce((earlier, later) -> later).orElse(null);
    }

    public String getTitle() {
        return new FormWords(reader.getLocale()).of("act." + act.action().code());
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
