package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.paraph.directory.Marking;
import org.paraph.platform.time.Occurrence;

/**
 * A dossier: the negotiation of one agreement between two or more parties.
 *
 * <p>It begins with a proposal. Once mandated, our side drafts, delegations meet in rounds of working-level talks until
 * they agree on the wording, and initial it. The domestic procedure of each party approves that very text, full powers
 * are issued, and the parties sign; the treaty enters into force as it provides. Until the signature the negotiation can
 * be suspended: held for days, its signature postponed, or shelved for years and taken up again as a new attempt, which
 * keeps the text but none of the approvals.
 *
 * <p>Each change of state is a method that checks the present one. Acts are entered in the order in which they took
 * place, however late. Sources: Vienna Convention on the Law of Treaties, articles 7 to 24; the practice of 2012 to 2016.
 */
@Entity
@Table(name = "negotiation")
public class Negotiation extends Participation {

    private static final Set<ActsStage> STAGES = EnumSet.of(ActsStage.AWAITING_CONSENT,
            ActsStage.AWAITING_NOTIFICATION, ActsStage.TERMINATED);

    @Column(name = "reference", nullable = false)
    private String reference;

    @Embedded
    private Particulars particulars;

    @Enumerated(EnumType.STRING)
    @Column(name = "publicity", nullable = false)
    private Publicity publicity;

    @Column(name = "proposed_by", nullable = false)
    private String proposedBy;

    @Embedded
    private Procedure procedure = Procedure.usual();

    protected Negotiation() {
    }

    /** Opens a dossier in the state {@link NegotiationState#PROPOSED}, seen by its proposer and the lead ministry. */
    public static Negotiation propose(String reference, Particulars particulars, List<Party> parties,
            String homeParty, Occurrence occurrence, String proposer) {
        var negotiation = new Negotiation();
        negotiation.reference = reference;
        negotiation.particulars = particulars;
        negotiation.assemble(parties, homeParty, Participant.person(proposer),
                Participant.unit(particulars.leadMinistry()));
        negotiation.publicity = Publicity.WITHHELD;
        negotiation.proposedBy = proposer;
        negotiation.begin(occurrence, proposer);
        return negotiation;
    }

    /**
     * Opens another dossier with the same parties, participants and marking for a part of the text; the talks, and the
     * authority to conduct them, are those of this one.
     */
    Negotiation splitOff(String itsReference, String title, String subject, Occurrence when, String by) {
        var offshoot = propose(itsReference, new Particulars(title, subject, particulars.leadMinistry(),
                particulars.targetDate(), particulars.marking()), parties().stream()
                        .map(party -> new Party(party.code(), party.name())).toList(), homeParty(), when.same(), proposedBy);
        participants().forEach(one -> offshoot.admit(new Participant(one.kind(), one.code())));
        offshoot.publicity = publicity;
        offshoot.procedure = new Procedure(procedure.initialling(), procedure.conclusion());
        offshoot.grantMandate(when.same(), by);
        offshoot.beginDrafting(by);
        offshoot.beginTalks(when.same(), by);
        return offshoot;
    }

    /** The authority to negotiate is given. */
    public void grantMandate(Occurrence when, String by) {
        move("grantMandate", tracks().with(ActsStage.MANDATED), when, by);
    }

    /** Our side sits down to write; follows the mandate at once. */
    public void beginDrafting(String by) {
        move("beginDrafting", tracks().with(TextStage.DRAFTED), lastChange().occurrence().same(), by);
    }

    /** The delegations go to the table; without effect where they are there already. */
    public void beginTalks(Occurrence when, String by) {
        if (state() != NegotiationState.WORKING_LEVEL_TALKS) {
            move("beginTalks", tracks().with(TextStage.NEGOTIATED), when, by);
        }
    }

    /** The delegations agree on the whole wording. */
    public void agreeWording(Occurrence when, String by) {
        requireText();
        move("agreeWording", tracks().with(TextStage.AGREED), when, by);
        settleText();
    }

    /** The heads of delegation initial the text: it is definitive now (Vienna Convention, article 10). */
    public void initial(Occurrence when, String by) {
        requireSettledText();
        move("initial", tracks().with(TextStage.INITIALLED), when, by);
    }

    /** The initialled text goes into the domestic procedure. */
    public void submitForApproval(Occurrence when, String by) {
        requireSettledText();
        requireDefinitiveText();
        move("submitForApproval", tracks().with(ApprovalStage.UNDER_WAY), when, by);
    }

    /** Our domestic procedure is complete for the present text. Who proposed may not conclude it. */
    public void concludeApprovals(Occurrence when, String by) {
        requireSettledText();
        requireOther(by);
        move("concludeApprovals", tracks().with(ApprovalStage.CONCLUDED), when, by);
    }

    /** Day and place of the signature are fixed. */
    public void scheduleSigning(Occurrence when, String by) {
        requireSettledText();
        move("scheduleSigning", tracks().with(ActsStage.CEREMONY_FIXED), when, by);
    }

    /** All parties have signed. */
    public void declareSigned(Occurrence when, String by) {
        requireSettledText();
        move("declareSigned", tracks().with(ActsStage.SIGNED), when, by);
    }

    /** The parties adopt a commitment that is not signed. */
    public void declareAdopted(Occurrence when, String by) {
        requireSettledText();
        move("declareAdopted", tracks().with(ActsStage.ADOPTED), when, by);
    }

    /**
     * The acts between the parties come to a stage after the signature: consent or notifications are awaited, or the
     * treaty has ended. Without effect where they are there already.
     *
     * @throws IllegalTransition if the stage cannot follow the present state
     */
    public void stage(ActsStage next, Occurrence when, String by) {
        if (!STAGES.contains(next)) {
            throw new IllegalArgumentException("Has an act of its own: " + next);
        }
        if (tracks().acts() != next) {
            move("stage " + next, tracks().with(next), when, by);
        }
    }

    /** The treaty enters into force; the attempt has reached its end. */
    public void enterIntoForce(Occurrence when, String by) {
        var before = state();
        move("enterIntoForce", tracks().with(ActsStage.IN_FORCE), when, by);
        attempt().close(when.occurredOn(), before, NegotiationState.IN_FORCE, text());
    }

    private void requireDefinitiveText() {
        if (procedure.initialling() && tracks().text() != TextStage.INITIALLED) {
            throw new IllegalTransition("submitForApproval", state(), EnumSet.of(NegotiationState.INITIALLED));
        }
    }

    /** Another party has taken note of the open suspension. */
    public void acknowledgeSuspension(Acknowledgement acknowledgement) {
        requireOtherParty(acknowledgement.party());
        openSuspension().orElseThrow(() -> new IllegalTransition("acknowledgeSuspension", state(),
                        NegotiationState.suspended()))
                .acknowledge(acknowledgement);
    }

    public void amend(Particulars changed) {
        particulars = changed;
        admit(Participant.unit(changed.leadMinistry()));
    }

    /** The parties agree how they conclude. */
    public void conductBy(Procedure agreed) {
        procedure = agreed;
    }

    public void publish(Publicity now) {
        publicity = now;
    }

    /** Refuses an act of the person who proposed: who proposed may not approve. */
    public void requireOther(String person) {
        if (proposedBy.equals(person)) {
            throw new SeparationOfDuties("proposer-may-not-approve", person);
        }
    }

    public String reference() {
        return reference;
    }

    public Particulars particulars() {
        return particulars;
    }

    public Marking marking() {
        return particulars.marking();
    }

    /** How the parties mean to conclude. */
    public Procedure procedure() {
        return procedure;
    }

    public Publicity publicity() {
        return publicity;
    }

    public String proposedBy() {
        return proposedBy;
    }

    /** The facts that acts change, for the audit: what the dossier says of itself in short. */
    public Map<String, String> summary() {
        var facts = new TreeMap<String, String>();
        facts.put("state", state().name());
        facts.put("attempt", String.valueOf(attemptNumber()));
        facts.put("publicity", publicity.name());
        facts.put("marking", marking().name());
        facts.put("parties", parties().stream().map(Party::code).collect(Collectors.joining(" ")));
        facts.put("text", text().exists() ? text().label() + (text().settled() ? "" : " (not settled)") : "none");
        return facts;
    }

    @Override
    String leadMinistry() {
        return particulars.leadMinistry();
    }

    @Override
    Negotiation self() {
        return this;
    }
}
