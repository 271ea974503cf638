package org.paraph.lifetime.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.Date;
import org.paraph.calendar.WorkingCalendars;
import org.paraph.lifetime.treaty.NoticeWindow;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.TreatyCalendar;

/** What the process of a treaty's life asks and does by itself. */
@Named
@ApplicationScoped
public class TreatySteps {

    private static final Period WARNING = Period.ofDays(60);
    private static final int SOON = 7;

    private final Treaties treaties;
    private final TreatyCalendar calendar;
    private final NoticeWindow window;
    private final WorkingCalendars offices;
    private final Clock clock;

    protected TreatySteps() {
        this(null, null, null, null, null);
    }

    @Inject
    public TreatySteps(Treaties treaties, TreatyCalendar calendar, NoticeWindow window, WorkingCalendars offices,
            Clock clock) {
        this.treaties = treaties;
        this.calendar = calendar;
        this.window = window;
        this.offices = offices;
        this.clock = clock;
    }

    /** True if it is over, and nothing is left to watch. */
    public boolean ended(String treatyId) {
        return treaties.byId(treatyId).isEnded();
    }

    /** True if a term ends that had not passed when something was entered last: the clock may then speak for itself. */
    public boolean termRuns(String treatyId) {
        return treaties.byId(treatyId).termRuns();
    }

    /** True if it lasts for terms, not for an unlimited time. */
    public boolean hasTerm(String treatyId) {
        return treaties.byId(treatyId).termEnd() != null;
    }

    /** The moment at which the present term has passed, in the capital. */
    public Date termPasses(String treatyId) {
        return Date.from(treaties.byId(treatyId).termPasses());
    }

    /**
     * When it is time to think of giving notice: sixty days before the window closes, or at once if that has passed. Where
     * nothing is to be asked, a moment that the term does not reach.
     */
    public Date reminder(String treatyId) {
        var treaty = treaties.byId(treatyId);
        boolean closed = windowCloses(treatyId).toInstant().isBefore(clock.instant());
        return closed || !treaty.asksForNotice() ? Date.from(treaty.termPasses().plus(Duration.ofDays(SOON)))
                : Date.from(window.closes(treaty).minus(WARNING).atStartOfDay(treaty.zone()).toInstant());
    }

    /** The end of the last day on which notice can be given for the end of the term. */
    public Date windowCloses(String treatyId) {
        var treaty = treaties.byId(treatyId);
        return Date.from(window.closes(treaty).plusDays(1).atStartOfDay(treaty.zone()).toInstant());
    }

    /** The term has passed: the renewal is recorded, or the end of a treaty that is not renewed. */
    public void passTerm(String treatyId) {
        calendar.passTerm(treatyId);
    }

    /** By when something is to be confirmed that has waited long enough: when the offices of our capital close. */
    public Date soon() {
        return Date.from(offices.home().closeAfter(clock.instant(), SOON));
    }
}
