package org.paraph.lifetime.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.persistence.Lines;
import org.paraph.platform.time.Occurrence;

/**
 * What the final clauses of a text say of the consent of the parties and the entry into force, each time it was read off
 * the text; the last reading counts. They apply from the adoption of the text on (Vienna Convention, article 24(4)).
 */
@Entity
@Table(name = "final_clauses")
public class FinalClauses {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Enumerated(EnumType.STRING)
    @Column(name = "mechanism", nullable = false)
    private EntryMechanism mechanism;

    @Column(name = "provision", nullable = false)
    private String provision;

    @Column(name = "period")
    private String period;

    @Column(name = "deposits")
    private Integer deposits;

    @Column(name = "share")
    private String share;

    @Enumerated(EnumType.STRING)
    @Column(name = "whichever")
    private Whichever whichever;

    @Convert(converter = Lines.class)
    @Column(name = "among_parties", nullable = false)
    private List<String> among = List.of();

    @Column(name = "agreed_date")
    private LocalDate agreedDate;

    @Column(name = "later_period")
    private String laterPeriod;

    @Column(name = "trigger_body")
    private String triggerBody;

    @Column(name = "trigger_act")
    private String triggerAct;

    @Convert(converter = Lines.class)
    @Column(name = "means", nullable = false)
    private List<String> means = List.of();

    @Column(name = "depositary")
    private String depositary;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected FinalClauses() {
    }

    /** @throws Requirement if the clause names too little for its mechanism, or what contradicts itself */
    FinalClauses(Negotiation negotiation, FinalClausesRequest entered, Occurrence when, String by) {
        requireWhole(negotiation, entered);
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.mechanism = entered.mechanism();
        this.provision = entered.provision();
        this.period = entered.period();
        this.deposits = entered.deposits();
        this.share = entered.share();
        this.whichever = entered.whichever();
        this.among = entered.among() == null ? List.of() : entered.among().stream().distinct().toList();
        this.agreedDate = entered.agreedDate();
        this.laterPeriod = entered.laterPeriod();
        this.triggerBody = entered.triggerBody();
        this.triggerAct = entered.triggerAct();
        this.means = entered.means() == null ? List.of() : entered.means().stream().distinct().map(Enum::name).toList();
        this.depositary = entered.depositary();
        this.note = entered.note();
        this.recordedBy = by;
        this.occurrence = when;
    }

    /** The clause of a text that was never read off, where the mechanism says all; not on file. */
    static FinalClauses implied(Negotiation negotiation, EntryMechanism mechanism) {
        var clauses = new FinalClauses();
        clauses.negotiationId = negotiation.id();
        clauses.attempt = negotiation.attemptNumber();
        clauses.mechanism = mechanism;
        return clauses;
    }

    private static void requireWhole(Negotiation negotiation, FinalClausesRequest entered) {
        var mechanism = entered.mechanism();
        require(!mechanism.needsPeriod() || entered.period() != null, "period");
        require(mechanism != EntryMechanism.NTH_DEPOSIT_PLUS || entered.deposits() != null, "deposits");
        boolean threshold = entered.deposits() != null || entered.share() != null;
        require(mechanism != EntryMechanism.THRESHOLD_PLUS || threshold, "deposits, share");
        boolean both = entered.deposits() != null && entered.share() != null;
        require(both == (entered.whichever() != null), "whichever");
        require(mechanism != EntryMechanism.THIRD_PARTY_ACT_PLUS
                || entered.triggerBody() != null && entered.triggerAct() != null, "triggerBody, triggerAct");
        if (entered.share() != null) {
            var parts = entered.share().split("/");
            require(Integer.parseInt(parts[0]) <= Integer.parseInt(parts[1]), "share");
        }
        if (entered.among() != null) {
            entered.among().forEach(negotiation::requireParty);
        }
    }

    private static void require(boolean said, String what) {
        if (!said) {
            throw new Requirement("final-clauses-incomplete", what);
        }
    }

    /** True if the parties may consent by that means. */
    boolean admits(ConsentMeans asked) {
        return means.isEmpty() || means.contains(asked.name());
    }

    Threshold threshold() {
        return new Threshold(deposits, share, whichever, among);
    }

    /** The day on which a party is bound that consents on that day, the treaty being in force. */
    LocalDate later(LocalDate consented) {
        return laterPeriod == null ? consented : consented.plus(Period.parse(laterPeriod));
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public EntryMechanism mechanism() {
        return mechanism;
    }

    /** The article. */
    public String provision() {
        return provision;
    }

    /** In the form of ISO 8601; null if the clause has none. */
    public String period() {
        return period;
    }

    public Integer deposits() {
        return deposits;
    }

    public String share() {
        return share;
    }

    public Whichever whichever() {
        return whichever;
    }

    /** Codes of the parties that have to be among those that consent. */
    public List<String> among() {
        return List.copyOf(among);
    }

    /** The date that the text names; null if it names none. */
    public LocalDate agreedDate() {
        return agreedDate;
    }

    public String laterPeriod() {
        return laterPeriod;
    }

    public String triggerBody() {
        return triggerBody;
    }

    public String triggerAct() {
        return triggerAct;
    }

    /** By which means the parties consent; any if empty. */
    public List<ConsentMeans> means() {
        return means.stream().map(ConsentMeans::valueOf).toList();
    }

    public String depositary() {
        return depositary;
    }

    public String note() {
        return note;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
