package org.paraph.lifetime.treaty;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.platform.time.Occurrence;

/** The time for which a treaty lasts: its first day, its terms, the present term and the renewals that led to it. */
@MappedSuperclass
public abstract class TreatyTime {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "capital_zone", nullable = false)
    private String zone;

    @Embedded
    private TreatyTerms terms;

    @Column(name = "terms_recorded_at")
    private Instant termsRecordedAt;

    @Column(name = "confirmed_through")
    private LocalDate confirmedThrough;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "considered_term")
    private Integer consideredTerm;

    @Embedded
    private Occurrence occurrence;

    @OneToMany(mappedBy = "treaty", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, term")
    @BatchFetch(BatchFetchType.IN)
    private List<Renewal> renewals = new ArrayList<>();

    void begin(String dossier, ZoneId capital, Occurrence when) {
        id = UUID.randomUUID().toString();
        negotiationId = dossier;
        zone = capital.getId();
        occurrence = when;
    }

    /** The treaty, which was applied provisionally before, enters into force: from that day its terms are counted. */
    void beginTerms(Occurrence when) {
        occurrence = when;
    }

    void keep(TreatyTerms read, ZoneId capital, Instant at) {
        terms = read;
        zone = capital.getId();
        termsRecordedAt = at;
        renewals.forEach(renewal -> renewal.undo(at));
    }

    Renewal renew(Renewal renewal) {
        renewals.add(renewal);
        return renewal;
    }

    /** Nothing but what is on file happened up to that day. */
    void confirm(LocalDate through, Instant at) {
        confirmedThrough = through;
        confirmedAt = at;
    }

    /** Whether to give notice for the end of the present term was thought of. */
    void consider() {
        consideredTerm = term();
    }

    /** True if nobody has yet thought of giving notice for the end of the present term. */
    boolean isUnconsidered() {
        return consideredTerm == null || consideredTerm != term();
    }

    Stream<Instant> confirmations() {
        return Stream.of(termsRecordedAt, confirmedAt).filter(Objects::nonNull);
    }

    boolean hasTerm() {
        return terms != null && terms.isLimited();
    }

    /** The moment at which the present term has passed, in the capital. */
    public Instant termPasses() {
        return termEnd().plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** The number of the present term; 1 is the first. */
    public int term() {
        return renewals.stream().filter(Renewal::stands).mapToInt(Renewal::term).max().orElse(1);
    }

    /** The last day of the present term; null if it lasts for an unlimited time. */
    public LocalDate termEnd() {
        return hasTerm() ? terms.termEnd(firstDay(), term()) : null;
    }

    /** The day on which it first entered into force; as long as it has not, the day on which it was first applied. */
    public LocalDate firstDay() {
        return occurrence.occurredOn();
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String id() {
        return id;
    }

    public String negotiationId() {
        return negotiationId;
    }

    /** Duration and notice as its final clauses say; null until they are recorded. */
    public TreatyTerms terms() {
        return terms;
    }

    /** The last day up to which somebody confirmed that nothing else happened; null if nobody did. */
    public LocalDate confirmedThrough() {
        return confirmedThrough;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    /** Every renewal on file, undone ones too, in the order in which they were recorded. */
    public List<Renewal> renewals() {
        return List.copyOf(renewals);
    }
}
