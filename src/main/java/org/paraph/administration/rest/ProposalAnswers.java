package org.paraph.administration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.paraph.administration.MigrationItem;
import org.paraph.administration.MigrationRun;
import org.paraph.administration.ProposalRules;
import org.paraph.administration.Proposals;
import org.paraph.administration.Runs;
import org.paraph.administration.VersionProposal;
import org.paraph.administration.operations.DossierNames;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;

/** What the resources of administration answer with; to administrators only. */
@ApplicationScoped
public class ProposalAnswers {

    private final Proposals proposals;
    private final ProposalRules rules;
    private final Runs runs;
    private final DossierNames names;
    private final CurrentActor actor;

    protected ProposalAnswers() {
        this(null, null, null, null, null);
    }

    @Inject
    ProposalAnswers(Proposals proposals, ProposalRules rules, Runs runs, DossierNames names, CurrentActor actor) {
        this.proposals = proposals;
        this.rules = rules;
        this.runs = runs;
        this.names = names;
        this.actor = actor;
    }

    VersionProposal proposal(String id) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return proposals.byId(id);
    }

    List<VersionProposal> list(Long before, int most) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return proposals.list(before, most);
    }

    ProposalView view(VersionProposal proposal) {
        return views(List.of(proposal)).apply(proposal);
    }

    /** Proposals of one list; the names of their files are asked for at once. */
    Function<VersionProposal, ProposalView> views(List<VersionProposal> listed) {
        var names = proposals.fileNames(listed);
        return proposal -> ProposalView.of(proposal, names.getOrDefault(proposal.id(), List.of()), rules.isOvertaken(proposal));
    }

    MigrationRun run(String id) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return runs.byId(id);
    }

    RunView view(MigrationRun run) {
        return RunView.of(run, runs.counts(run), proposals.byId(run.proposalId()).contentHash());
    }

    /** A dossier's reference is told to those who may see the dossier only. */
    Function<MigrationItem, ItemView> items(List<MigrationItem> items) {
        var references = names.of(items.stream().map(MigrationItem::negotiationId));
        return item -> new ItemView(DossierNames.shortened(item.negotiationId()), references.apply(item.negotiationId()).orElse(null),
                item.state(), item.workedAt(), runs.effect(item).orElse(null));
    }
}
