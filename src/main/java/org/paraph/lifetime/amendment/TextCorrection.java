package org.paraph.lifetime.amendment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.negotiation.ActOutOfOrder;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.persistence.Lines;
import org.paraph.platform.time.Occurrence;

/**
 * An error is found in a text that has been authenticated. Where all agree it is corrected at once; else the depositary tells
 * the others of it and sets a time limit, and corrects it if nobody has objected by then. The corrected text stands in the
 * place of the defective one from the beginning, unless the parties decide otherwise (Vienna Convention, article 79).
 */
@Entity
@Table(name = "text_correction")
public class TextCorrection {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private CorrectionKind kind;

    @Convert(converter = Lines.class)
    @Column(name = "provisions", nullable = false)
    private List<String> provisions = List.of();

    @Column(name = "language")
    private String language;

    @Column(name = "wrong", nullable = false)
    private String wrong;

    @Column(name = "right_wording", nullable = false)
    private String right;

    @Column(name = "proposed_by", nullable = false)
    private String proposedBy;

    @Column(name = "channel", nullable = false)
    private String channel;

    @Column(name = "objections_until")
    private LocalDate objectionsUntil;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    @OneToMany(mappedBy = "correction", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<CorrectionStep> steps = new ArrayList<>();

    protected TextCorrection() {
    }

    /** @throws Requirement if the time limit ends before the others are told */
    TextCorrection(String negotiationId, CorrectionRequest entered, Occurrence when, String by) {
        if (entered.objectionsUntil() != null && entered.objectionsUntil().isBefore(when.occurredOn())) {
            throw new Requirement("objections-end-before-told", when.occurredOn().toString());
        }
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiationId;
        this.kind = entered.kind();
        this.provisions = entered.touched();
        this.language = entered.language();
        this.wrong = entered.wrong();
        this.right = entered.right();
        this.proposedBy = entered.proposedBy();
        this.channel = entered.channel();
        this.objectionsUntil = entered.objectionsUntil();
        this.recordedBy = by;
        this.occurrence = when;
    }

    /**
     * A party objects within the time limit.
     *
     * @throws Requirement if there is none or it has passed, or the text is corrected
     */
    void object(CorrectionObjectionRequest entered, Occurrence when, String by) {
        if (state() == CorrectionState.CORRECTED) {
            throw new Requirement("text-is-corrected");
        }
        if (objectionsUntil == null || when.occurredOn().isAfter(objectionsUntil)) {
            throw new Requirement("correction-objection-late", objectionsUntil == null ? occurrence.occurredOn().toString()
                    : objectionsUntil.toString());
        }
        if (steps.stream().anyMatch(one -> entered.party().equals(one.objecting()))) {
            throw new AlreadyDone("objection-raised", entered.party());
        }
        add(new CorrectionStep(this, steps.size() + 1, entered, when, by));
    }

    /**
     * The text is corrected.
     *
     * @throws Requirement if a party has objected, or the time limit has not passed
     */
    void rectify(RectificationRequest entered, Occurrence when, String by) {
        if (state() != CorrectionState.PROPOSED) {
            throw new Requirement("correction-state", state().name());
        }
        if (objectionsUntil != null && !when.occurredOn().isAfter(objectionsUntil)) {
            throw new Requirement("objections-still-possible", objectionsUntil.toString());
        }
        add(new CorrectionStep(this, steps.size() + 1, entered, when, by));
    }

    private void add(CorrectionStep step) {
        var latest = steps.isEmpty() ? occurrence : steps.get(steps.size() - 1).occurrence();
        if (!step.occurrence().canFollow(latest)) {
            throw new ActOutOfOrder(step.occurrence(), latest);
        }
        steps.add(step);
    }

    /** Follows from what became of it. */
    public CorrectionState state() {
        if (steps.stream().anyMatch(one -> one.means() != null)) {
            return CorrectionState.CORRECTED;
        }
        return steps.isEmpty() ? CorrectionState.PROPOSED : CorrectionState.OBJECTED;
    }

    public String id() {
        return id;
    }

    public String negotiationId() {
        return negotiationId;
    }

    public CorrectionKind kind() {
        return kind;
    }

    /** Paths of the provisions that it touches; may be empty. */
    public List<String> provisions() {
        return List.copyOf(provisions);
    }

    /** In which language; null for the language of the talks. */
    public String language() {
        return language;
    }

    /** What stands there. */
    public String wrong() {
        return wrong;
    }

    /** What is to stand there. */
    public String right() {
        return right;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String channel() {
        return channel;
    }

    /** The last day on which an objection can be raised; null where all had agreed. */
    public LocalDate objectionsUntil() {
        return objectionsUntil;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    public List<CorrectionStep> steps() {
        return List.copyOf(steps);
    }
}
