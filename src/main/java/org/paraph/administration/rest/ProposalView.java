package org.paraph.administration.rest;

import java.time.Instant;
import java.util.List;
import org.paraph.administration.ProposalState;
import org.paraph.administration.VersionProposal;
import org.paraph.platform.web.Versioned;

/** A proposed version as the API shows it. */
public record ProposalView(String id, long number, String title, String reason, String proposedBy, Instant proposedAt,
        ProposalState state, boolean overtaken, boolean moveRunning, Instant activateAt, int warnings, List<String> files,
        String contentHash, String decidedBy, Instant decidedAt, String decisionReason, boolean leaveBehind,
        Instant inForceAt, String deployment, String hindrance, long version) implements Versioned {

    static ProposalView of(VersionProposal proposal, List<String> files, boolean overtaken) {
        return new ProposalView(proposal.id(), proposal.number(), proposal.title(), proposal.reason(), proposal.proposedBy(),
                proposal.proposedAt(), proposal.state(), overtaken, proposal.movesRunning(),
                proposal.activateAt().orElse(null), proposal.warnings(), files, proposal.contentHash(),
                proposal.decidedBy(), proposal.decidedAt(), proposal.decisionReason(), proposal.leavesBehind(),
                proposal.inForceAt(), proposal.deployment(), proposal.hindrance(), proposal.version());
    }
}
