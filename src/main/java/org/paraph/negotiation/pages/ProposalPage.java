package org.paraph.negotiation.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Marking;
import org.paraph.directory.Unit;
import org.paraph.directory.Units;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationDesk;
import org.paraph.negotiation.ProposalRequest;
import org.paraph.negotiation.web.ActEntry;
import org.paraph.platform.config.Settings;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.time.Zones;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** The proposal of a negotiation, with which a dossier begins. */
@Named("proposalPage")
@RequestScoped
@PagePath("/negotiations/new")
public class ProposalPage implements Page {

    private static final String VIEW = "dossier/proposal";
    private static final int MOST_UNITS = 1000;

    private final NegotiationDesk desk;
    private final ActEntry entry;
    private final Units units;
    private final Settings settings;
    private final CurrentActor actor;
    private final Reader reader;
    private Form form;
    private Negotiation proposed;

    protected ProposalPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ProposalPage(NegotiationDesk desk, ActEntry entry, Units units, Settings settings, CurrentActor actor, Reader reader) {
        this.desk = desk;
        this.entry = entry;
        this.units = units;
        this.settings = settings;
        this.actor = actor;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        open(call.parameters());
        if (ActEntry.isRearranging(call.parameters())) {
            return Outcome.view(VIEW);
        }
        var refused = entry.perform(ProposalRequest.class, form, entered -> {
            proposed = desk.propose((ProposalRequest) entered);
            return proposed;
        });
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(new FormWords(reader.getLocale()).of("done") + " " + proposed.reference());
        return Outcome.goTo("/negotiations/" + proposed.reference());
    }

    /** Two rows for parties, the first with our own; the reader's unit leads unless another is chosen. */
    private void open(Map<String, List<String>> entered) {
        form = entry.form("propose", ProposalRequest.class, entered);
        form.rows("/parties", 2).preset("/parties/0/code", settings.homeParty())
                .preset("/leadMinistry", actor.get().unit() == null ? "" : actor.get().unit());
        form.offer("/leadMinistry", units.findAfter(null, MOST_UNITS).stream().filter(Unit::isActive)
                .map(unit -> new Choice(unit.code(), unit.code() + " – " + unit.names().in(reader.getLocale()))).toList());
        form.offer("/marking", Stream.of(Marking.values()).filter(actor.get().clearance()::covers)
                .map(each -> new Choice(each.name(), new FormWords(reader.getLocale()).constant("Marking", each.name())))
                .toList());
        form.offerEverywhere("zone", Zones.offered().stream().map(zone -> new Choice(zone, zone)).toList());
    }

    public Form getForm() {
        return form;
    }
}
