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
import org.paraph.platform.config.Settings;

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
    private final Settings settings;
    private final Clock clock;

    protected TreatySteps() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TreatySteps(Treaties treaties, TreatyCalendar calendar, NoticeWindow window, WorkingCalendars offices,
            Settings settings, Clock clock) {
        this.treaties = treaties;
        this.calendar = calendar;
        this.window = window;
        this.offices = offices;
        this.settings = settings;
        this.clock = clock;
    }

    /** True if it is over, and nothing is left to watch. */
    public boolean ended(String treatyId) {
        return treaties.byId(treatyId).isEnded();
    }

    /**
     * True if a term ends that had not passed when something was entered last: the clock may then speak for itself. A term
     * that has passed runs no more while a notice that ends the treaty with it still waits for its effect.
     */
    public boolean termRuns(String treatyId) {
        var treaty = treaties.byId(treatyId);
        return treaty.termRuns() && !(treaty.endsWithinTerm() && !clock.instant().isBefore(treaty.termPasses()));
    }

    /** True if a term passes, and no notice that runs ends the treaty before: what happened since can then be confirmed. */
    public boolean hasTerm(String treatyId) {
        var treaty = treaties.byId(treatyId);
        return treaty.termEnd() != null && !treaty.endsWithinTerm();
    }

    /** The moment at which the present term has passed, in the capital. */
    public Date termPasses(String treatyId) {
        return Date.from(treaties.byId(treatyId).termPasses());
    }

    /**
     * When it is time to think of giving notice: sixty days before the window closes, or at once if that has passed. Where
     * nothing is to be asked, of our side that has left for one, a moment that the term does not reach.
     */
    public Date reminder(String treatyId) {
        var treaty = treaties.byId(treatyId);
        boolean closed = windowCloses(treatyId).toInstant().isBefore(clock.instant());
        boolean asked = !closed && treaty.asksForNotice() && !treaty.isLeftBy(settings.homeParty());
        return !asked ? Date.from(treaty.termPasses().plus(Duration.ofDays(SOON)))
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
