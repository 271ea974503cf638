package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.problem.Problem;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.platform.web.ProblemText;
import org.paraph.worklist.BulkDesk;
import org.paraph.worklist.FilterWatchDesk;
import org.paraph.worklist.FilterWatches;
import org.paraph.worklist.InboxChoice;
import org.paraph.worklist.SavedFilter;
import org.paraph.worklist.SavedFilterDesk;
import org.paraph.worklist.SavedFilters;
import org.paraph.worklist.WatchedFilters;
import org.paraph.worklist.WatchedInbox;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistCursor;
import org.paraph.worklist.WorklistEntry;
import org.paraph.worklist.WorklistFilter.Sort;

/** The inbox: what waits for the reader, for the groups, and for others; the choice stands in the address. */
@Named("inboxPage")
@RequestScoped
@PagePath({"/", "/inbox"})
public class InboxPage implements Page {

    private static final int PAGE = TickedTasks.MOST;

    private final Worklist worklist;
    private final BulkDesk bulk;
    private final SavedFilters filters;
    private final SavedFilterDesk filterDesk;
    private final Negotiations negotiations;
    private final CurrentActor actor;
    private final Reader reader;
    private final WatchedInbox newest;
    private final FilterWatches watches;
    private final FilterWatchDesk watchDesk;
    private final WatchedFilters watched;
    private InboxChoice choice;
    private List<WorklistEntry> entries = List.of();
    private List<String> refusals = List.of();
    private BulkDesk.Operation operation = BulkDesk.Operation.CLAIM;
    private int done;
    private String next;

    protected InboxPage() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public InboxPage(Worklist worklist, BulkDesk bulk, SavedFilters filters, SavedFilterDesk filterDesk,
            Negotiations negotiations, CurrentActor actor, Reader reader, WatchedInbox newest,
            FilterWatches watches, FilterWatchDesk watchDesk, WatchedFilters watched) {
        this.worklist = worklist;
        this.bulk = bulk;
        this.filters = filters;
        this.filterDesk = filterDesk;
        this.negotiations = negotiations;
        this.actor = actor;
        this.reader = reader;
        this.newest = newest;
        this.watches = watches;
        this.watchDesk = watchDesk;
        this.watched = watched;
    }

    @Override
    public Outcome get(PageCall call) {
        choice = InboxChoice.of(call::parameter);
        look(call);
        return Outcome.view("inbox");
    }

    @Override
    public Outcome post(PageCall call) {
        choice = InboxChoice.of(call::parameter);
        switch (call.parameter("_do").orElse("")) {
            case "claim" -> perform(BulkDesk.Operation.CLAIM, call);
            case "release" -> perform(BulkDesk.Operation.RELEASE, call);
            case "hand-over", "preparation" -> {
                var ticked = TickedTasks.of(call.parameters());
                return Outcome.goTo(ticked.isEmpty() ? "/inbox?" + choice.query()
                        : "/inbox/" + call.parameter("_do").get() + "?" + choice.query() + "&" + TickedTasks.query(ticked));
            }
            case "save" -> save(call);
            case "watch", "unwatch" -> {
                Consumer<String> wish = "watch".equals(call.parameter("_do").get()) ? watchDesk::watch : watchDesk::unwatch;
                call.parameter("filter").ifPresent(wish);
                return Outcome.goTo("/inbox?" + choice.query());
            }
            case "drop" -> {
                call.parameter("filter").ifPresent(filterDesk::drop);
                return Outcome.goTo("/inbox?" + choice.query());
            }
            default -> {
                return Outcome.goTo("/inbox?" + choice.query());
            }
        }
        look(call);
        return Outcome.view("inbox");
    }

    private void perform(BulkDesk.Operation asked, PageCall call) {
        operation = asked;
        var words = ProblemText.forHeader(reader.getLocale().toLanguageTag());
        var results = bulk.perform(asked, TickedTasks.of(call.parameters()), null, null);
        refusals = results.stream().map(BulkDesk.Result::refusal).filter(Objects::nonNull)
                .map(refusal -> words.detail(refusal.code(), refusal.status(), refusal.arguments())).distinct().toList();
        done = (int) results.stream().filter(result -> result.refusal() == null).count();
    }

    private void save(PageCall call) {
        var words = ProblemText.forHeader(reader.getLocale().toLanguageTag());
        try {
            call.parameter("name").map(name -> name.substring(0, Math.min(80, name.length())))
                    .ifPresent(name -> filterDesk.save(name, choice, call.parameter("shared").isPresent()));
        } catch (Problem refused) {
            refusals = List.of(words.message(refused.code(), refused.arguments()));
        }
    }

    private void look(PageCall call) {
        var dossier = choice.dossier() == null ? null
                : negotiations.find(choice.dossier(), actor.get()).map(Negotiation::id).orElse("-");
        var after = call.parameter("after").map(given -> WorklistCursor.read(given, choice.sort())).orElse(null);
        var found = worklist.list(choice.filter(dossier, reader.getNow(), after, PAGE + 1), actor.get());
        entries = found.subList(0, Math.min(PAGE, found.size()));
        next = found.size() > PAGE ? WorklistCursor.write(entries.get(PAGE - 1), choice.sort()) : null;
    }

    public InboxChoice getChoice() {
        return choice;
    }

    public List<WorklistEntry> getEntries() {
        return entries;
    }

    public List<SavedFilter> getFilters() {
        return filters.of(actor.get());
    }

    /** What an open inbox compares with, to notice that a new task has come. */
    public String getNewest() {
        return newest.newest(actor.get());
    }

    /** What was done just now: {@code CLAIM} or {@code RELEASE}, part of the names of its words. */
    public BulkDesk.Operation getOperation() {
        return operation;
    }

    /** To how many tasks it was done; 0 on a page that is only looked at. */
    public int getDone() {
        return done;
    }

    /** Why some were not, in the reader's language. */
    public List<String> getRefusals() {
        return refusals;
    }

    public List<Sort> getSorts() {
        return List.of(Sort.values());
    }

    public List<InboxChoice.Due> getDues() {
        return List.of(InboxChoice.Due.values());
    }

    /** Where the next page goes on; null on the last. */
    public String getNext() {
        return next;
    }

    /** What an open inbox compares with, to notice that a task has come into a watched choice. */
    public String getChoicesState() {
        return watched.state(actor.get());
    }

    /** Ids of the saved choices of which the reader is told. */
    public Set<String> getWatchedFilters() {
        return watches.filtersOf(actor.get());
    }

    /** True if the reader made the filter and may drop it. */
    public boolean owns(SavedFilter filter) {
        return filter.owner().equals(actor.get().username());
    }

    /** True if there is a task that can be taken. */
    public boolean isAnyTakeable() {
        return entries.stream().anyMatch(this::takeable);
    }

    /** True if there is a task that the reader holds. */
    public boolean isAnyHeld() {
        return entries.stream().anyMatch(entry -> entry.item().isHeldBy(actor.get()));
    }

    /** True if there is a task that is up to the reader to hand over. */
    public boolean isAnyArranged() {
        return entries.stream().anyMatch(entry -> entry.item().isArrangedBy(actor.get()));
    }

    /** True if something can be done to the task from here. */
    public boolean tickable(WorklistEntry entry) {
        return takeable(entry) || entry.item().isArrangedBy(actor.get());
    }

    /** True if nobody holds the task and it does not stand still. */
    public boolean takeable(WorklistEntry entry) {
        return entry.item().assignee() == null && !entry.item().isFrozen();
    }
}
