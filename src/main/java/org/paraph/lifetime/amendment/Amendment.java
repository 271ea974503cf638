package org.paraph.lifetime.amendment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.lifetime.treaty.TreatyParty;
import org.paraph.negotiation.ActOutOfOrder;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.persistence.Lines;
import org.paraph.platform.time.Occurrence;

/**
 * An amendment of a treaty in force. The proposal is told to all contracting States, which may take part in deciding on it.
 * The amending agreement binds those that accept it; the others stay on the old text, also towards those. Who becomes a
 * party later is a party to the treaty as amended unless it says otherwise. A treaty of two is amended by both (Vienna
 * Convention, articles 39 and 40).
 */
@Entity
@Table(name = "treaty_amendment")
public class Amendment {

    private static final int TWO = 2;

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "proposed_by", nullable = false)
    private String proposedBy;

    @Convert(converter = Lines.class)
    @Column(name = "provisions", nullable = false)
    private List<String> provisions = List.of();

    @Column(name = "wording", nullable = false)
    private String wording;

    @Column(name = "channel", nullable = false)
    private String channel;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    @OneToMany(mappedBy = "amendment", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<AmendmentStep> steps = new ArrayList<>();

    protected Amendment() {
    }

    Amendment(String negotiationId, AmendmentRequest entered, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiationId;
        this.title = entered.title();
        this.proposedBy = entered.party();
        this.provisions = entered.changed();
        this.wording = entered.wording();
        this.channel = entered.channel();
        this.recordedBy = by;
        this.occurrence = when;
    }

    /** The amending agreement is concluded. */
    void adopt(AmendmentStep.Told told) {
        require(AmendmentStep.Kind.ADOPTED, state() == AmendmentState.PROPOSED);
        step(AmendmentStep.Kind.ADOPTED, told);
    }

    /**
     * A party says whether it becomes bound; who has declined can accept later, who has accepted is bound.
     *
     * @throws AlreadyDone if it has said just that
     */
    void answer(TreatyParty party, boolean accepts, AmendmentStep.Told told) {
        var kind = accepts ? AmendmentStep.Kind.ACCEPTED : AmendmentStep.Kind.DECLINED;
        require(kind, state() == AmendmentState.ADOPTED || state() == AmendmentState.IN_FORCE);
        answerOf(party).filter(one -> one.kind() == kind || one.kind() == AmendmentStep.Kind.ACCEPTED)
                .ifPresent(one -> {
                    throw new AlreadyDone("amendment-answered", told.party());
                });
        step(kind, told);
    }

    /**
     * It enters into force between those that have accepted it.
     *
     * @param bound the parties for which the treaty is in force
     * @throws Requirement if, of two parties, one has not accepted, or, of many, fewer than two have
     */
    void enterIntoForce(List<TreatyParty> bound, AmendmentStep.Told told) {
        require(AmendmentStep.Kind.ENTERED_INTO_FORCE, state() == AmendmentState.ADOPTED);
        var missing = bound.stream().filter(party -> !hasAccepted(party)).map(TreatyParty::code).toList();
        if (bound.size() - missing.size() < TWO) {
            throw new Requirement("amendment-not-accepted", String.join(", ", missing));
        }
        step(AmendmentStep.Kind.ENTERED_INTO_FORCE, told);
    }

    /** It is given up before it is in force. */
    void drop(AmendmentStep.Told told) {
        require(AmendmentStep.Kind.DROPPED, state() == AmendmentState.PROPOSED || state() == AmendmentState.ADOPTED);
        step(AmendmentStep.Kind.DROPPED, told);
    }

    private void require(AmendmentStep.Kind kind, boolean possible) {
        if (!possible) {
            throw new Requirement("amendment-state", kind.name(), state().name());
        }
    }

    private void step(AmendmentStep.Kind kind, AmendmentStep.Told told) {
        var latest = steps.isEmpty() ? occurrence : steps.get(steps.size() - 1).occurrence();
        if (!told.when().canFollow(latest)) {
            throw new ActOutOfOrder(told.when(), latest);
        }
        steps.add(new AmendmentStep(this, steps.size() + 1, kind, told));
    }

    /** What a party said last since the treaty is in force for it; empty if nothing. What it said before it left is over. */
    private Optional<AmendmentStep> answerOf(TreatyParty party) {
        return Stream.of(AmendmentStep.Kind.ACCEPTED, AmendmentStep.Kind.DECLINED)
                .flatMap(kind -> steps.stream().filter(one -> one.kind() == kind && one.party().equals(party.code())))
                .filter(one -> party.inForceSince() == null || !one.occurrence().occurredOn().isBefore(party.inForceSince()))
                .reduce((one, other) -> steps.indexOf(one) < steps.indexOf(other) ? other : one);
    }

    private boolean hasAccepted(TreatyParty party) {
        return answerOf(party).filter(one -> one.kind() == AmendmentStep.Kind.ACCEPTED).isPresent();
    }

    /** True if that party has said whether it becomes bound. */
    boolean hasAnswered(TreatyParty party) {
        return answerOf(party).isPresent();
    }

    /** Since when a party is bound by the treaty as amended; null while it is on the old text. */
    public LocalDate binds(TreatyParty party) {
        var inForce = inForceOn();
        if (inForce == null || party.inForceSince() == null) {
            return null;
        }
        var answer = answerOf(party);
        if (answer.isEmpty()) {
            return party.inForceSince().isBefore(inForce) ? null : party.inForceSince();
        }
        var answered = answer.get().occurrence().occurredOn();
        return answer.get().kind() == AmendmentStep.Kind.DECLINED ? null : answered.isBefore(inForce) ? inForce : answered;
    }

    /** The day on which it entered into force; null if it has not. */
    public LocalDate inForceOn() {
        return steps.stream().filter(one -> one.kind() == AmendmentStep.Kind.ENTERED_INTO_FORCE).findFirst()
                .map(one -> one.occurrence().occurredOn()).orElse(null);
    }

    /** Follows from what became of it. */
    public AmendmentState state() {
        var state = AmendmentState.PROPOSED;
        for (AmendmentStep step : steps) {
            state = switch (step.kind()) {
                case ADOPTED -> AmendmentState.ADOPTED;
                case ENTERED_INTO_FORCE -> AmendmentState.IN_FORCE;
                case DROPPED -> AmendmentState.DROPPED;
                case ACCEPTED, DECLINED -> state;
            };
        }
        return state;
    }

    public String id() {
        return id;
    }

    public String negotiationId() {
        return negotiationId;
    }

    public String title() {
        return title;
    }

    /** Code of the party that proposed it. */
    public String proposedBy() {
        return proposedBy;
    }

    /** Paths of the provisions that it changes; empty if it only adds to them. */
    public List<String> provisions() {
        return List.copyOf(provisions);
    }

    /** What is to be read from then on. */
    public String wording() {
        return wording;
    }

    /** How all contracting States were told. */
    public String channel() {
        return channel;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    public List<AmendmentStep> steps() {
        return List.copyOf(steps);
    }
}
