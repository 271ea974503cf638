package org.paraph.lifetime.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.TreatyCalendar;

/** What the process of a notice asks and does by itself. */
@Named
@ApplicationScoped
public class NoticeSteps {

    private final Treaties treaties;
    private final TreatyCalendar calendar;

    protected NoticeSteps() {
        this(null, null);
    }

    @Inject
    public NoticeSteps(Treaties treaties, TreatyCalendar calendar) {
        this.treaties = treaties;
        this.calendar = calendar;
    }

    /** True if the day of the notice had come before the notice, or what brought it to life again, was entered. */
    public boolean dayReached(String noticeId) {
        return treaties.notice(noticeId).dayReachedWhenEntered();
    }

    /** The beginning of the day of the notice, in the capital. */
    public Date day(String noticeId) {
        return Date.from(treaties.notice(noticeId).effectiveAt());
    }

    /** The day of the notice has come. */
    public void takeEffect(String noticeId) {
        calendar.takeEffect(noticeId);
    }
}
