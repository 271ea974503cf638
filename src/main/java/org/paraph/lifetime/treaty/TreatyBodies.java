package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.paraph.approval.Approval;
import org.paraph.approval.ApprovalBody;
import org.paraph.approval.ApprovalDecision;
import org.paraph.approval.Approvals;
import org.paraph.engine.DecisionTables;
import org.paraph.engine.Verdict;
import org.paraph.negotiation.Deviation;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.Deviations;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.config.Settings;
import org.paraph.platform.time.Occurrence;

/** Whose decision an act in the life of a treaty is, and what it means if another body takes it. */
@ApplicationScoped
public class TreatyBodies {

    private static final String TABLE = "suspension-authority";

    private final DecisionTables tables;
    private final Settings settings;
    private final Approvals approvals;
    private final Deviations deviations;

    protected TreatyBodies() {
        this(null, null, null, null);
    }

    @Inject
    public TreatyBodies(DecisionTables tables, Settings settings, Approvals approvals, Deviations deviations) {
        this.tables = tables;
        this.settings = settings;
        this.approvals = approvals;
        this.deviations = deviations;
    }

    /**
     * Who decided, held against the table.
     *
     * @throws org.paraph.negotiation.Requirement if another body decided, or one was left out, and no reason is given
     */
    Authority judge(Negotiation negotiation, TreatyDecision.Kind kind, boolean specialUrgency, AuthorityRequest entered) {
        return new Authority(entered == null ? AuthorityRequest.COMPETENT : entered,
                rule(negotiation, kind, specialUrgency));
    }

    /** The row of the table: whose decision it is, and how long the others are given. */
    Verdict rule(Negotiation negotiation, TreatyDecision.Kind kind, boolean specialUrgency) {
        return tables.decideOne(TABLE, Map.of("jurisdiction", settings.jurisdiction().name(), "kind", kind.name(),
                "stage", "AFTER_AGREEMENT", "concludedWith", concludedWith(negotiation), "specialUrgency", specialUrgency));
    }

    /** Where the procedure was departed from, that stands on the dossier, and a second person is asked about it. */
    void tell(Negotiation negotiation, Authority authority, String subject, Occurrence when, String by) {
        if (authority.deviates()) {
            deviations.raise(negotiation, DeviationKind.AUTHORITY_DIFFERS, subject, authority.leftOut() == null
                    ? authority.decidedBy() + " / " + authority.competent() : authority.leftOut(),
                    authority.deviationReason(), when, by);
        }
    }

    /** The highest of our bodies that approved the conclusion: the parallel form asks the same again. */
    private String concludedWith(Negotiation negotiation) {
        var bodies = approvals.all(negotiation.id()).stream()
                .filter(one -> negotiation.homeParty().equals(one.party()))
                .filter(one -> one.decision() == ApprovalDecision.APPROVED).map(Approval::body).toList();
        if (bodies.contains(ApprovalBody.LEGISLATURE)) {
            return "LEGISLATURE";
        }
        return bodies.contains(ApprovalBody.CABINET) ? "CABINET" : "MINISTER";
    }
}
