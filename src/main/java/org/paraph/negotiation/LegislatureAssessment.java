package org.paraph.negotiation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paraph.engine.Verdict;
import org.paraph.platform.config.Jurisdiction;
import org.paraph.platform.persistence.Lines;
import org.paraph.platform.time.Occurrence;

/**
 * Whether our legislature has to consent, by when, and on which grounds, as the table {@code legislature-consent} found
 * it from the facts entered. A finding that is contested is followed by another one with its reason; the last one counts.
 */
@Entity
@Table(name = "legislature_assessment")
public class LegislatureAssessment {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Enumerated(EnumType.STRING)
    @Column(name = "jurisdiction", nullable = false)
    private Jurisdiction jurisdiction;

    @Column(name = "effective_on_signature", nullable = false)
    private boolean effectiveOnSignature;

    @Column(name = "subject_to_ratification", nullable = false)
    private boolean subjectToRatification;

    @Convert(converter = Lines.class)
    @Column(name = "flags", nullable = false)
    private List<String> flags = List.of();

    @Enumerated(EnumType.STRING)
    @Column(name = "chosen_form")
    private TreatyForm chosenForm;

    @Enumerated(EnumType.STRING)
    @Column(name = "requirement", nullable = false)
    private LegislatureRequirement requirement;

    @Enumerated(EnumType.STRING)
    @Column(name = "timing")
    private ConsentTiming timing;

    @ElementCollection
    @CollectionTable(name = "legislature_ground", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    private List<LegislatureGround> grounds = new ArrayList<>();

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected LegislatureAssessment() {
    }

    LegislatureAssessment(Negotiation negotiation, int position, Jurisdiction jurisdiction,
            LegislatureAssessmentRequest entered, List<Verdict> verdicts, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.position = position;
        this.attempt = negotiation.attemptNumber();
        this.jurisdiction = jurisdiction;
        this.effectiveOnSignature = entered.effectiveOnSignature();
        this.subjectToRatification = entered.subjectToRatification();
        this.flags = entered.flags().stream().distinct().sorted().map(Enum::name).toList();
        this.chosenForm = entered.chosenForm();
        this.requirement = LegislatureRequirement.valueOf(verdicts.get(0).text("requirement"));
        this.timing = timing(verdicts.get(0));
        verdicts.forEach(verdict -> grounds.add(new LegislatureGround(verdict)));
        this.reason = entered.reason();
        this.recordedBy = by;
        this.occurrence = when;
    }

    private static ConsentTiming timing(Verdict verdict) {
        var timing = verdict.text("timing");
        return timing == null ? null : ConsentTiming.valueOf(timing);
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    public boolean effectiveOnSignature() {
        return effectiveOnSignature;
    }

    public boolean subjectToRatification() {
        return subjectToRatification;
    }

    /** What was held to be true of the agreement. */
    public List<LegislatureFlag> flags() {
        return flags.stream().map(LegislatureFlag::valueOf).toList();
    }

    public TreatyForm chosenForm() {
        return chosenForm;
    }

    public LegislatureRequirement requirement() {
        return requirement;
    }

    /** By when; null where nothing is required. */
    public ConsentTiming timing() {
        return timing;
    }

    /** True if our party may not sign before its legislature has consented. */
    public boolean standsBeforeSignature() {
        return requirement.asksConsent() && timing == ConsentTiming.BEFORE_SIGNATURE;
    }

    public List<LegislatureGround> grounds() {
        return List.copyOf(grounds);
    }

    public String reason() {
        return reason;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
