package org.paraph.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.paraph.engine.models.DossierProcesses;
import org.paraph.engine.models.Finding;
import org.paraph.engine.models.ModelChecks;
import org.paraph.engine.models.ModelSet;
import org.paraph.engine.models.ProcessVersions;

/** What a proposed version comes to on the set in force, and what has to be there before it is approved. */
@ApplicationScoped
public class ProposalRules {

    private final Proposals proposals;
    private final Runs runs;
    private final ProcessVersions versions;
    private final DossierProcesses processes;
    private final ModelChecks checks;

    protected ProposalRules() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProposalRules(Proposals proposals, Runs runs, ProcessVersions versions, DossierProcesses processes,
            ModelChecks checks) {
        this.proposals = proposals;
        this.runs = runs;
        this.versions = versions;
        this.processes = processes;
        this.checks = checks;
    }

    /** The whole set as it would be in force; of one that is or was in force, as it came into force. */
    public ModelSet whole(VersionProposal proposal) {
        if (proposal.deployment() != null) {
            return versions.byId(proposal.deployment()).orElseThrow().files();
        }
        return base(proposal).with(proposals.files(proposal));
    }

    /** The set to which the proposal is a change. */
    public ModelSet base(VersionProposal proposal) {
        return versions.byId(proposal.baseDeployment()).orElseThrow().files();
    }

    /** All that the checks say of the proposal. */
    public List<Finding> findings(VersionProposal proposal) {
        return checks.findings(whole(proposal), proposals.files(proposal).keySet());
    }

    /** True if another set came into force since. */
    public boolean isOvertaken(VersionProposal proposal) {
        return proposal.deployment() == null && !versions.idInForce().equals(proposal.baseDeployment());
    }

    /** @throws AdministrationConflict if another set came into force since */
    void requireOnSetInForce(VersionProposal proposal) {
        if (isOvertaken(proposal)) {
            throw new AdministrationConflict("proposal-overtaken");
        }
    }

    /** @throws AdministrationConflict unless a rehearsal has told what this very content does to the dossiers that run */
    void requireRehearsed(VersionProposal proposal, boolean leavesBehind) {
        if (!proposal.movesRunning() || processes.running("", 1).isEmpty()) {
            return;
        }
        var rehearsal = runs.rehearsal(proposal).filter(run -> run.state() == MigrationRun.State.DONE)
                .orElseThrow(() -> new AdministrationConflict("rehearsal-missing"));
        var counts = runs.counts(rehearsal);
        long behind = counts.getOrDefault(MigrationItem.State.REFUSED, 0L) + counts.getOrDefault(MigrationItem.State.FAILED, 0L);
        if (behind > 0 && !leavesBehind) {
            throw new AdministrationConflict("rehearsal-refused", behind);
        }
    }

    /**
     * That what would come into force is what was judged, and that the application as it is now would take it.
     *
     * @throws ModelsRefused          if the checks find an error by now
     * @throws AdministrationConflict if the content is another one
     */
    void requireSound(VersionProposal proposal) {
        var whole = whole(proposal);
        if (!hash(proposal.baseDeployment(), whole, proposal.plan(), proposal.movesRunning()).equals(proposal.contentHash())) {
            throw new AdministrationConflict("content-changed");
        }
        var findings = findings(proposal);
        if (findings.stream().anyMatch(Finding::refuses)) {
            throw new ModelsRefused(findings);
        }
    }

    /**
     * SHA-256 over all that an approval covers: the set that is left, the whole set that takes its place, how running
     * processes move, and whether they do.
     */
    static String hash(String base, ModelSet whole, String plan, boolean moveRunning) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest((base + "\n" + whole.hash() + "\n" + moveRunning + "\n" + plan).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
