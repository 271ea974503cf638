package org.paraph.administration.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.paraph.administration.DossierEffect;
import org.paraph.administration.MigrationDesk;
import org.paraph.administration.MigrationItem;
import org.paraph.administration.MigrationRun;
import org.paraph.administration.Runs;
import org.paraph.administration.UnknownVersion;
import org.paraph.administration.operations.DossierNames;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** How far a rehearsal or a migration has come, and what each dossier met. */
@Named("runPage")
@RequestScoped
@PagePath("/administration/runs/{run}")
public class RunPage implements Page {

    private static final int PAGE = 50;

    private final OpenProposal file;
    private final Runs runs;
    private final MigrationDesk desk;
    private final DossierNames names;
    private final CurrentActor actor;
    private final AdministrationWords words;
    private MigrationRun run;
    private Map<MigrationItem.State, Long> counts;
    private MigrationItem.State state;
    private List<MigrationItem> items;
    private Function<String, Optional<String>> references;

    protected RunPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RunPage(OpenProposal file, Runs runs, MigrationDesk desk, DossierNames names, CurrentActor actor,
            AdministrationWords words) {
        this.file = file;
        this.runs = runs;
        this.desk = desk;
        this.names = names;
        this.actor = actor;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call);
        state = Stream.of(MigrationItem.State.values())
                .filter(each -> each.name().equals(call.parameter("state").orElse(""))).findFirst().orElse(null);
        items = runs.items(run, state, call.parameter("after").orElse(null), PAGE + 1);
        references = names.of(getItems().stream().map(MigrationItem::negotiationId));
        return Outcome.view("administration/run");
    }

    @Override
    public Outcome post(PageCall call) {
        open(call);
        long seen = OpenProposal.seen(call);
        var said = switch (call.parameter("_form").orElse("")) {
            case "pause" -> {
                desk.pause(run.id(), seen);
                yield "said.paused";
            }
            case "continue" -> {
                desk.goOn(run.id(), seen);
                yield "said.continued";
            }
            case "again" -> {
                desk.again(run.id(), seen);
                yield "said.again";
            }
            default -> throw new UnknownVersion();
        };
        call.say(words.of(said));
        return Outcome.goTo("/administration/runs/" + run.id());
    }

    private void open(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        run = runs.byId(call.part("run"));
        file.open(run.proposalId());
        counts = runs.counts(run);
    }

    public MigrationRun getRun() {
        return run;
    }

    public List<MigrationItem> getItems() {
        return items.subList(0, Math.min(PAGE, items.size()));
    }

    /** Where the list goes on; null on its last page. */
    public String getNext() {
        return items.size() <= PAGE ? null : "/administration/runs/" + run.id() + "?after="
                + items.get(PAGE - 1).id() + (state == null ? "" : "&state=" + state);
    }

    public List<MigrationItem.State> getStates() {
        return List.of(MigrationItem.State.values());
    }

    /** The state to which the list is narrowed; null for all. */
    public MigrationItem.State getState() {
        return state;
    }

    /** How many dossiers stand there. */
    public long count(MigrationItem.State one) {
        return counts.getOrDefault(one, 0L);
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long getSettled() {
        return getTotal() - count(MigrationItem.State.WAITING);
    }

    /** What the move does to a dossier; null while it waits. */
    public DossierEffect effect(MigrationItem item) {
        return runs.effect(item).orElse(null);
    }

    /** The dossier's reference; null where it is hidden from the reader. */
    public String reference(MigrationItem item) {
        return references.apply(item.negotiationId()).orElse(null);
    }

    /** The beginning of a dossier's id, by which one that is hidden is told from others. */
    public String shortId(MigrationItem item) {
        return DossierNames.shortened(item.negotiationId());
    }

    /** True if the reader should look again in a moment. */
    public boolean isUnderWay() {
        return run.state().isOpen();
    }

    public boolean isPausable() {
        return run.state() == MigrationRun.State.RUNNING;
    }

    public boolean isPaused() {
        return run.state() == MigrationRun.State.PAUSED;
    }

    /** True if there is something that could not move and can be tried again. */
    public boolean isRepeatable() {
        return run.state() == MigrationRun.State.DONE
                && count(MigrationItem.State.REFUSED) + count(MigrationItem.State.FAILED) > 0;
    }
}
