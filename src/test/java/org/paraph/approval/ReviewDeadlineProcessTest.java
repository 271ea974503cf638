package org.paraph.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.calendar.CalendarDay;
import org.paraph.calendar.CalendarEntry;
import org.paraph.calendar.CalendarKind;
import org.paraph.calendar.CalendarsDesk;
import org.paraph.calendar.DayKind;
import org.paraph.calendar.DeadlineRule;
import org.paraph.calendar.WorkingCalendars;
import org.paraph.calendar.WorkingTime;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** The time that a unit has for its opinion, in its own working calendar. */
@ExtendWith(Bench.class)
class ReviewDeadlineProcessTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Bench bench;
    private final Casework dossier;
    private final String unit = "U" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final Actor administrator;

    ReviewDeadlineProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);
        this.administrator = bench.staff().person(unit, Role.ADMINISTRATOR, Role.REVIEWER);
    }

    @Test
    void isTenWorkingDaysAndKnowsThatItKnowsOfNoHolidays() {
        var review = dossier.askForReview(unit);

        var deadline = bench.bean(ReviewDeadlines.class).explained(dossier.review(review));
        assertThat(deadline.due()).isEqualTo(dossier.review(review).dueAt());
        assertThat(deadline.due().atZone(SEOUL).toLocalTime()).isEqualTo(WorkingTime.CLOSES);
        assertThat(deadline.rule()).isEqualTo(DeadlineRule.workingDays(10));
        assertThat(deadline.calendar()).isEqualTo("WEEKENDS");
        assertThat(deadline.yearsWithoutHolidays()).contains(bench.clock().instant().atZone(SEOUL).getYear());
    }

    @Test
    void movesOnTheRecordWhenAHolidayBecomesKnownAndTheClockGoesWithIt() {
        var review = dossier.askForReview(unit);
        var before = dossier.review(review).dueAt();
        var audited = dossier.look().audited();

        knowHoliday(before);
        var after = dossier.review(review).dueAt();
        assertThat(after).isAfter(before);
        assertThat(bench.task(dossier.id(), "Task_GiveOpinion").subjectId()).isEqualTo(review);
        assertThat(dossier.look().listed()).isEqualTo(dossier.look().tasks());
        assertThat(bench.bean(AuditTrail.class).of(dossier.id(), audited, 10)).extracting(AuditEntry::action,
                AuditEntry::actor).containsExactly(
                        tuple("review.move-deadline", administrator.username()));

        bench.waitUntil(before.plusSeconds(60), dossier.id());
        assertThat(dossier.review(review).isOverdue()).isFalse();
        bench.waitUntil(after, dossier.id());
        assertThat(dossier.review(review).isOverdue()).isTrue();
    }

    @Test
    void staysOncePassed() {
        var review = dossier.askForReview(unit);
        var due = dossier.review(review).dueAt();
        bench.waitUntil(due.plus(Duration.ofDays(1)), dossier.id());

        knowHoliday(due);

        assertThat(dossier.review(review).dueAt()).isEqualTo(due);
    }

    @Test
    void staysWhereSomebodyNamedTheMoment() {
        var named = bench.clock().instant().plus(Duration.ofDays(5)).atOffset(ZoneOffset.UTC);
        var review = dossier.askForReview(unit, named);

        knowHoliday(named.toInstant());

        assertThat(dossier.review(review).dueAt()).isEqualTo(named.toInstant());
    }

    @Test
    void isChangedByNobodyButAdministrators() {
        assertRefused("role-required", () -> bench.as(Team.of(bench).officer()).bean(CalendarsDesk.class)
                .use("unit:" + unit, unit));
    }

    private void knowHoliday(Instant moment) {
        LocalDate day = moment.atZone(SEOUL).toLocalDate();
        var desk = bench.as(administrator).bean(CalendarsDesk.class);
        desk.add(new CalendarEntry(unit, CalendarKind.WORKING, unit, unit, unit, SEOUL.getId(),
                WorkingTime.MONDAY_TO_FRIDAY, WorkingTime.OPENS, WorkingTime.CLOSES));
        desk.use("unit:" + unit, unit);
        var version = bench.inTransaction(() -> bench.bean(WorkingCalendars.class).byCode(unit).version());
        desk.say(unit, version, List.of(new CalendarDay(day, DayKind.HOLIDAY, "A holiday", "휴일", "休日")));
    }
}
