package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Zones;
import org.paraph.text.RedLines;
import org.paraph.text.Texts;
import org.paraph.text.Versioning;

/** The initialling, and the ceremonies of signature. */
@ApplicationScoped
@Transactional
public class SigningDesk {

    private final Acts acts;
    private final SigningFile file;
    private final Texts texts;
    private final SignatureReadiness readiness;
    private final Versioning versioning;
    private final RedLines redLines;

    protected SigningDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SigningDesk(Acts acts, SigningFile file, Texts texts, SignatureReadiness readiness, Versioning versioning,
            RedLines redLines) {
        this.acts = acts;
        this.file = file;
        this.texts = texts;
        this.readiness = readiness;
        this.versioning = versioning;
        this.redLines = redLines;
    }

    /** The heads of delegation have initialled the agreed and clean text, one for each party. */
    public Negotiation initial(DossierRef ref, InitiallingRequest entered) {
        var act = acts.open(Action.INITIAL_TEXT, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        requireEachParty(negotiation, entered.initiallers());
        var text = texts.working(negotiation);
        versioning.requireClean(text.label(), texts.document(text));
        redLines.requireAgreement(negotiation, when);
        negotiation.initial(when, act.by());
        var initialling = new Initialling(negotiation, entered, when.same());
        file.add(initialling);
        text.initialled();
        if (entered.publicity() != null) {
            negotiation.publish(entered.publicity());
        }
        act.completeTask(Map.of());
        return act.close("initialling:" + initialling.id(), entered.note(), when);
    }

    /**
     * The heads of delegation have initialled the text again, after its substance had changed and all parties agreed.
     *
     * @throws Requirement if the text is not one that has to be initialled again
     */
    public Negotiation initialAgain(DossierRef ref, InitiallingRequest entered) {
        var act = acts.open(Action.INITIAL_AGAIN, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        requireEachParty(negotiation, entered.initiallers());
        negotiation.requireSettledText();
        negotiation.requireOrder(when);
        var text = texts.working(negotiation);
        if (!text.toBeInitialled()) {
            throw new Requirement("text-needs-no-initialling", text.label());
        }
        versioning.requireClean(text.label(), texts.document(text));
        var initialling = new Initialling(negotiation, entered, when);
        file.add(initialling);
        text.initialled();
        if (entered.publicity() != null) {
            negotiation.publish(entered.publicity());
        }
        return act.close("initialling:" + initialling.id(), entered.note(), when);
    }

    /**
     * Day, place and signatories are fixed; nothing may stand against the signature but full powers, which can be issued up
     * to the day.
     *
     * @throws NotReadyForSignature naming what stands against it
     */
    public Negotiation scheduleCeremony(DossierRef ref, CeremonyRequest entered) {
        var act = acts.open(Action.SCHEDULE_CEREMONY, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        requireParties(negotiation, entered);
        readiness.requireToSchedule(negotiation, when.occurredOn());
        negotiation.scheduleSigning(when, act.by());
        var ceremony = new Ceremony(negotiation, entered, when.same());
        file.add(ceremony);
        act.completeTask(Map.of());
        return act.close("ceremony:" + ceremony.id(), entered.place() + ", " + entered.at(), when);
    }

    /** A further ceremony, for parties that sign on another day or at another place. */
    public Negotiation addCeremony(DossierRef ref, CeremonyRequest entered) {
        var act = acts.open(Action.ADD_CEREMONY, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        negotiation.requireOrder(when);
        requirePlausible(negotiation, entered);
        entered.signatories().stream().map(Signatory.Request::party)
                .filter(party -> file.standing(negotiation, party).isPresent()).findFirst().ifPresent(party -> {
                    throw new AlreadyDone("already-signed", party);
                });
        readiness.requireToSchedule(negotiation, when.occurredOn());
        var ceremony = new Ceremony(negotiation, entered, when);
        file.add(ceremony);
        return act.close("ceremony:" + ceremony.id(), entered.place() + ", " + entered.at(), when);
    }

    private static void requireParties(Negotiation negotiation, CeremonyRequest entered) {
        requirePlausible(negotiation, entered);
        if (entered.openUntil() == null && !Boolean.TRUE.equals(entered.othersFollow())) {
            requireEachParty(negotiation, entered.signatories());
        }
    }

    private static void requirePlausible(Negotiation negotiation, CeremonyRequest entered) {
        Zones.require(entered.zone());
        requireOnce(negotiation, entered.signatories());
        var day = entered.at().atZoneSameInstant(ZoneId.of(entered.zone())).toLocalDate();
        if (entered.openUntil() != null && entered.openUntil().isBefore(day)) {
            throw new Requirement("closed-before-the-ceremony", entered.openUntil());
        }
    }

    private static void requireEachParty(Negotiation negotiation, List<Signatory.Request> people) {
        var named = requireOnce(negotiation, people);
        negotiation.parties().stream().map(Party::code).filter(code -> !named.contains(code)).findFirst()
                .ifPresent(missing -> {
                    throw new Requirement("party-missing", missing);
                });
    }

    private static Set<String> requireOnce(Negotiation negotiation, List<Signatory.Request> people) {
        var named = new HashSet<String>();
        people.forEach(person -> {
            if (!named.add(negotiation.requireParty(person.party()).code())) {
                throw new Requirement("party-named-twice", person.party());
            }
        });
        return named;
    }
}
