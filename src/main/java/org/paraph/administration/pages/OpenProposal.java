package org.paraph.administration.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.paraph.administration.MigrationItem;
import org.paraph.administration.MigrationRun;
import org.paraph.administration.ProposalRules;
import org.paraph.administration.ProposalState;
import org.paraph.administration.Proposals;
import org.paraph.administration.Runs;
import org.paraph.administration.VersionProposal;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.models.Finding;
import org.paraph.engine.models.ModelDifference;
import org.paraph.engine.models.ModelDifferences;
import org.paraph.platform.problem.VersionRequired;
import org.paraph.platform.ui.PageCall;

/** The proposed version that the pages about it show. */
@Named("proposed")
@RequestScoped
public class OpenProposal {

    private final Proposals proposals;
    private final ProposalRules rules;
    private final Runs runs;
    private final ModelDifferences differences;
    private final CurrentActor actor;
    private VersionProposal proposal;
    private List<ModelDifference> found;

    protected OpenProposal() {
        this(null, null, null, null, null);
    }

    @Inject
    public OpenProposal(Proposals proposals, ProposalRules rules, Runs runs, ModelDifferences differences,
            CurrentActor actor) {
        this.proposals = proposals;
        this.rules = rules;
        this.runs = runs;
        this.differences = differences;
        this.actor = actor;
    }

    VersionProposal open(PageCall call) {
        return open(call.part("proposal"));
    }

    VersionProposal open(String idOrNumber) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        proposal = proposals.byId(idOrNumber);
        return proposal;
    }

    /**
     * The version that the reader saw when a form was sent.
     *
     * @throws VersionRequired if the form does not say so
     */
    static long seen(PageCall call) {
        return call.version().orElseThrow(VersionRequired::new);
    }

    public VersionProposal getProposal() {
        return proposal;
    }

    /** Where its page is. */
    public String getPath() {
        return "/administration/proposals/" + proposal.number();
    }

    public List<String> getFiles() {
        return proposals.fileNames(List.of(proposal)).getOrDefault(proposal.id(), List.of());
    }

    public boolean isOvertaken() {
        return isOpen() && rules.isOvertaken(proposal);
    }

    /** True as long as it is to be judged or waits for its moment. */
    public boolean isOpen() {
        return proposal.state() == ProposalState.PROPOSED || proposal.state() == ProposalState.APPROVED;
    }

    public boolean isOwn() {
        return proposal.proposedBy().equals(actor.get().username());
    }

    List<Finding> getFindings() {
        return rules.findings(proposal);
    }

    /** What it changes, element by element. */
    public List<ModelDifference> getDifferences() {
        if (found == null) {
            found = differences.between(rules.base(proposal), rules.whole(proposal));
        }
        return found;
    }

    /** The changed process models, which can be drawn. */
    public List<String> getDrawn() {
        var files = new TreeSet<>(rules.whole(proposal).otherThan(rules.base(proposal)));
        files.removeIf(file -> !file.endsWith(".bpmn") || rules.base(proposal).file(file).isEmpty());
        return List.copyOf(files);
    }

    public List<MigrationRun> getRuns() {
        return runs.of(proposal);
    }

    /** The rehearsal that tells of what the proposal holds now; null if there is none. */
    public MigrationRun getRehearsal() {
        return runs.rehearsal(proposal).orElse(null);
    }

    /** How many dossiers of a run stand where. */
    public Map<MigrationItem.State, Long> counts(MigrationRun run) {
        return runs.counts(run);
    }
}
