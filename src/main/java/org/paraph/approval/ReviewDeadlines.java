package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.paraph.calendar.CalendarChanged;
import org.paraph.calendar.Deadline;
import org.paraph.calendar.DueDate;
import org.paraph.calendar.TaskDeadlines;
import org.paraph.calendar.WorkingCalendars;
import org.paraph.directory.CurrentActor;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.time.ImplausibleDate;

/**
 * By when a unit owes its opinion: counted in the calendar of the unit that is asked. When holidays become known, time-limits
 * that have not passed are counted anew, each on the record of its dossier; what stands still keeps the time it has left.
 */
@ApplicationScoped
public class ReviewDeadlines implements TaskDeadlines {

    private static final String TASK = "Task_GiveOpinion";

    private final Reviews reviews;
    private final WorkingCalendars calendars;
    private final WorkflowEngine engine;
    private final Clock clock;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;

    protected ReviewDeadlines() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReviewDeadlines(Reviews reviews, WorkingCalendars calendars, WorkflowEngine engine, Clock clock,
            CurrentActor actor, Event<Recorded> recorded) {
        this.reviews = reviews;
        this.calendars = calendars;
        this.engine = engine;
        this.clock = clock;
        this.actor = actor;
        this.recorded = recorded;
    }

    /** By when a unit shall answer that is asked now: the moment named, or the end of the time-limit. */
    DueDate asked(ReviewRequest entered) {
        if (entered.dueAt() == null) {
            return counted(entered.unit(), entered.limit() == null ? ReviewLimit.USUAL : entered.limit());
        }
        if (entered.dueAt().toInstant().isBefore(clock.instant())) {
            throw ImplausibleDate.past(entered.dueAt());
        }
        return DueDate.named(entered.dueAt().toInstant());
    }

    /** By when a unit shall answer that is asked again. */
    DueDate usual(MinistryReview review) {
        return counted(review.unit(), ReviewLimit.USUAL);
    }

    private DueDate counted(String unit, ReviewLimit limit) {
        return DueDate.counted(calendars.ofUnit(unit).deadline(clock.instant(), limit.rule()));
    }

    /** Why an opinion is due then. */
    public Deadline explained(MinistryReview review) {
        return review.due().explained(calendars.ofUnit(review.unit()));
    }

    @Override
    public Optional<Deadline> of(String taskKey, String subjectId) {
        return TASK.equals(taskKey) ? Optional.of(explained(reviews.byId(subjectId))) : Optional.empty();
    }

    void onCalendar(@Observes CalendarChanged event) {
        reviews.running(clock.instant()).forEach(review -> {
            var due = review.due().anew(calendars.ofUnit(review.unit()));
            if (!due.at().equals(review.dueAt())) {
                move(review, due, event.calendar());
            }
        });
    }

    private void move(MinistryReview review, DueDate due, String calendar) {
        var task = engine.openTasks(review.negotiationId()).stream()
                .filter(one -> review.id().equals(one.subjectId()) && !one.frozen()).map(OpenTask::id).findFirst();
        task.ifPresent(id -> {
            var before = review.dueAt();
            review.dueOn(due);
            engine.setDue(id, due.at());
            engine.setClocksAnew(review.negotiationId(), review.id());
            recorded.fire(new Recorded(actor.get().username(), "review.move-deadline", review.negotiationId(),
                    "review:" + review.id(), Map.of("dueAt", before.toString()), Map.of("dueAt", due.at().toString()),
                    "calendar:" + calendar, null));
        });
    }
}
