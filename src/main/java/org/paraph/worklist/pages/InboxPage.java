package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.paraph.directory.CurrentActor;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistCursor;
import org.paraph.worklist.WorklistEntry;
import org.paraph.worklist.WorklistFilter;
import org.paraph.worklist.WorklistFilter.Box;
import org.paraph.worklist.WorklistFilter.Sort;

/** The inbox: what waits for the reader, for the groups, and for others; the choice stands in the address. */
@Named("inboxPage")
@RequestScoped
@PagePath({"/", "/inbox"})
public class InboxPage implements Page {

    private static final int PAGE = 25;

    private final Worklist worklist;
    private final CurrentActor actor;
    private final Reader reader;
    private Box box = Box.ALL;
    private Sort sort = Sort.DUE;
    private boolean overdue;
    private List<WorklistEntry> entries;
    private String next;

    protected InboxPage() {
        this(null, null, null);
    }

    @Inject
    public InboxPage(Worklist worklist, CurrentActor actor, Reader reader) {
        this.worklist = worklist;
        this.actor = actor;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        box = call.parameter("box").map(given -> named(Box.class, given, Box.ALL)).orElse(Box.ALL);
        sort = call.parameter("sort").map(given -> named(Sort.class, given, Sort.DUE)).orElse(Sort.DUE);
        overdue = call.parameter("due").filter("over"::equals).isPresent();
        var after = call.parameter("after").map(given -> WorklistCursor.read(given, sort)).orElse(null);
        var filter = new WorklistFilter(box, null, null, null, overdue ? reader.getNow() : null, sort, after, PAGE + 1);
        var found = worklist.list(filter, actor.get());
        entries = found.subList(0, Math.min(PAGE, found.size()));
        next = found.size() > PAGE ? WorklistCursor.write(entries.get(PAGE - 1), sort) : null;
        return Outcome.view("inbox");
    }

    public List<WorklistEntry> getEntries() {
        return entries;
    }

    public String getBox() {
        return box.name().toLowerCase(Locale.ROOT);
    }

    public String getSort() {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    public boolean isOverdue() {
        return overdue;
    }

    public List<Sort> getSorts() {
        return List.of(Sort.values());
    }

    /** Where the next page goes on; null on the last. */
    public String getNext() {
        return next;
    }

    /** The parameters of this choice but for the place in it. */
    public String getChoice() {
        return "box=" + getBox() + "&sort=" + getSort() + (overdue ? "&due=over" : "");
    }

    private static <E extends Enum<E>> E named(Class<E> type, String given, E otherwise) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(given)) {
                return each;
            }
        }
        return otherwise;
    }
}
