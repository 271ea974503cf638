package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.paraph.administration.retention.HistoryRemoval;
import org.paraph.administration.retention.HoldDesk;
import org.paraph.administration.retention.LegalHold;
import org.paraph.administration.retention.RetentionChange;
import org.paraph.administration.retention.RetentionDesk;
import org.paraph.administration.retention.RetentionStanding;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** How long history is kept, what holds it, and what was removed. */
@Named("retentionPage")
@RequestScoped
@PagePath("/administration/retention")
public class RetentionPage implements Page {

    private static final int CHANGES = 10;
    private static final int PAGE = 50;

    private final RetentionDesk desk;
    private final HoldDesk holdDesk;
    private final OperationsWords words;
    private List<RetentionStanding> standings;
    private List<RetentionChange> changes;
    private List<LegalHold> holds;
    private List<HistoryRemoval> removals;
    private boolean all;

    protected RetentionPage() {
        this(null, null, null);
    }

    @Inject
    public RetentionPage(RetentionDesk desk, HoldDesk holdDesk, OperationsWords words) {
        this.desk = desk;
        this.holdDesk = holdDesk;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        all = call.parameter("holds").filter("all"::equals).isPresent();
        standings = desk.standings();
        changes = desk.changes(null, CHANGES);
        holds = holdDesk.list(!all, ListAddress.place(call.parameter("after").orElse(null)), PAGE + 1);
        removals = desk.removals();
        words.expect(Stream.concat(getHolds().stream().map(LegalHold::negotiationId),
                removals.stream().map(HistoryRemoval::negotiationId)));
        return Outcome.view("administration/retention");
    }

    public List<RetentionStanding> getStandings() {
        return standings;
    }

    /** The latest changes. */
    public List<RetentionChange> getChanges() {
        return changes;
    }

    public List<LegalHold> getHolds() {
        return holds.subList(0, Math.min(PAGE, holds.size()));
    }

    /** True if the holds that are lifted are listed too. */
    public boolean isAll() {
        return all;
    }

    public List<HistoryRemoval> getRemovals() {
        return removals;
    }

    /** Where the list of holds goes on; null on its last page. */
    public String getNext() {
        if (holds.size() <= PAGE) {
            return null;
        }
        var last = holds.get(PAGE - 1);
        return "/administration/retention?after=" + ListAddress.of(last.placedAt(), last.id()) + (all ? "&holds=all" : "");
    }
}
