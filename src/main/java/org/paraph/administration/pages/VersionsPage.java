package org.paraph.administration.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.paraph.administration.Proposals;
import org.paraph.administration.ProposalTerms;
import org.paraph.administration.VersionDesk;
import org.paraph.administration.VersionProposal;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.models.DeployedSet;
import org.paraph.engine.models.ProcessVersion;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** What is in force, what is proposed, and on which versions processes run. */
@Named("versionsPage")
@RequestScoped
@PagePath("/administration")
public class VersionsPage implements Page {

    private static final int PAGE = 25;

    private final ProcessVersions versions;
    private final Proposals proposals;
    private final VersionDesk desk;
    private final CurrentActor actor;
    private final AdministrationWords words;
    private DeployedSet inForce;
    private List<VersionProposal> listed;
    private List<ProcessVersion> running;

    protected VersionsPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public VersionsPage(ProcessVersions versions, Proposals proposals, VersionDesk desk, CurrentActor actor,
            AdministrationWords words) {
        this.versions = versions;
        this.proposals = proposals;
        this.desk = desk;
        this.actor = actor;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        inForce = versions.inForce();
        var before = call.parameter("before").filter(each -> each.matches("\\d{1,9}")).map(Long::valueOf).orElse(null);
        listed = proposals.list(before, PAGE + 1);
        running = versions.versions().stream().sorted(Comparator.comparing(ProcessVersion::name)
                .thenComparing(ProcessVersion::version, Comparator.reverseOrder())).toList();
        return Outcome.view("administration/versions");
    }

    /** Proposes what the application brings otherwise than it is in force. */
    @Override
    public Outcome post(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var shipped = versions.shipped();
        var files = new TreeMap<>(shipped.files());
        files.keySet().retainAll(shipped.otherThan(versions.inForce().files()));
        var proposal = desk.propose(new ProposalTerms(words.of("shipped.title"), words.of("shipped.reason"), null, true),
                files);
        call.say(words.of("said.proposed"));
        return Outcome.goTo("/administration/proposals/" + proposal.number());
    }

    public DeployedSet getInForce() {
        return inForce;
    }

    /** The proposal by which the set in force came; null if it came with the application. */
    public VersionProposal getSource() {
        return listed.stream().filter(each -> inForce.id().equals(each.deployment())).findFirst().orElse(null);
    }

    /** The files that the application brings otherwise than they are in force, in one line; empty if there are none. */
    public String getDiffers() {
        return String.join(", ", new TreeSet<>(versions.shipped().otherThan(inForce.files())));
    }

    public List<VersionProposal> getProposals() {
        return listed.subList(0, Math.min(PAGE, listed.size()));
    }

    /** Where the list goes on; null on its last page. */
    public String getNext() {
        return listed.size() > PAGE ? "/administration?before=" + listed.get(PAGE - 1).number() : null;
    }

    public List<ProcessVersion> getRunning() {
        return running;
    }
}
