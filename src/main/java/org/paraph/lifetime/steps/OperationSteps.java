package org.paraph.lifetime.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.TreatyCalendar;

/** What the process of a suspension of the operation of a treaty asks and does by itself. */
@Named
@ApplicationScoped
public class OperationSteps {

    private final Treaties treaties;
    private final TreatyCalendar calendar;

    protected OperationSteps() {
        this(null, null);
    }

    @Inject
    public OperationSteps(Treaties treaties, TreatyCalendar calendar) {
        this.treaties = treaties;
        this.calendar = calendar;
    }

    /** True if its day had come before it, or what let it run on, was entered. */
    public boolean dayReached(String suspensionId) {
        return treaties.suspension(suspensionId).dayReachedWhenEntered();
    }

    /** The beginning of its day, in the capital. */
    public Date day(String suspensionId) {
        return Date.from(treaties.suspension(suspensionId).effectiveAt());
    }

    /** Its day has come. */
    public void takeEffect(String suspensionId) {
        calendar.suspendOperation(suspensionId);
    }
}
