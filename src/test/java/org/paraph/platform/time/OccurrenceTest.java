package org.paraph.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates are taken, and which act can follow which. */
class OccurrenceTest {

    private static final Instant NOW = Instant.parse("2016-11-23T11:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2016-11-23");

    @Test
    void keepsTheLegalDateAndTheMomentOfRecordingApart() {
        var act = recorded(day("2012-06-29"));

        assertThat(act.occurredOn()).isEqualTo("2012-06-29");
        assertThat(act.recordedAt()).isEqualTo(NOW);
        assertThat(act.precision()).isEqualTo(DatePrecision.DAY);
    }

    @Test
    void takesTheTwentyFourthInWellingtonWhileItIsTheTwentyThirdInUtc() {
        var act = recorded(new OccurrenceRequest(TODAY.plusDays(1), null, null,
                OffsetDateTime.parse("2016-11-24T00:15:00+13:00"), "Wellington", "Pacific/Auckland"));

        assertThat(act.occurredOn()).isEqualTo("2016-11-24");
        assertThat(act.occurredAt()).isEqualTo("2016-11-23T11:15:00Z");
    }

    @Test
    void takesADayThatHasBegunSomewhereOnEarthWhereNoZoneIsNamed() {
        var act = recorded(day("2016-11-24"));

        assertThat(act.occurredOn()).isEqualTo("2016-11-24");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-24, America/New_York", "2016-11-24, UTC", "2016-11-24, Asia/Seoul", "2016-11-25, Pacific/Auckland",
        "2016-11-25, "
    })
    void refusesADayThatHasNotBegunAtItsPlace(LocalDate day, String zone) {
        assertRefused(new OccurrenceRequest(day, null, null, null, null, zone), "in-the-future");
    }

    @Test
    void refusesAMomentThatHasNotComeYetOnADayThatHasBegun() {
        assertRefused(new OccurrenceRequest(TODAY, null, null, OffsetDateTime.parse("2016-11-23T20:31:00+09:00"), "Seoul",
                "Asia/Seoul"), "in-the-future");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-22T15:30:00Z, Asia/Seoul, 2016-11-22", "2016-11-22T00:30:00+09:00, UTC, 2016-11-22",
        "2016-11-22T23:30:00-05:00, , 2016-11-23"
    })
    void refusesAMomentThatIsNotOfThatDayAtItsPlace(OffsetDateTime moment, String zone, LocalDate day) {
        assertRefused(new OccurrenceRequest(day, null, null, moment, null, zone), "moment-not-of-that-day");
    }

    @Test
    void refusesAnUnknownZone() {
        assertRefused(new OccurrenceRequest(TODAY, null, null, null, null, "Asia/Pyongchang"), "unknown-zone");
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        assertRefused(new OccurrenceRequest(TODAY, TODAY.minusDays(1), null, null, null, null), "ends-before-it-begins");
    }

    @ParameterizedTest
    @CsvSource({"1799-12-31", "+10000-01-01"})
    void refusesAYearThatNoTreatyPracticeKnows(LocalDate day) {
        assertRefused(OccurrenceRequest.on(day), "date-out-of-range");
    }

    @ParameterizedTest
    @CsvSource({"DAY, 2012-02-01", "MONTH, 2012-02-29", "YEAR, 2012-12-31"})
    void mayHaveTakenPlaceUpToTheEndOfWhatIsKnown(DatePrecision precision, LocalDate latest) {
        var act = recorded(new OccurrenceRequest(LocalDate.parse("2012-02-01"), null, precision, null, null, null));

        assertThat(act.latestDay()).isEqualTo(latest);
    }

    @Test
    void endsARangeOnItsLastDay() {
        var act = recorded(new OccurrenceRequest(LocalDate.parse("2016-11-01"), TODAY, null, null, null, null));

        assertThat(act.latestDay()).isEqualTo(TODAY);
    }

    @Test
    void followsAnActOfTheSameOrAnEarlierDayOnly() {
        var act = recorded(day("2016-11-14"));

        assertThat(act.canFollow(recorded(day("2016-11-13")))).isTrue();
        assertThat(act.canFollow(recorded(day("2016-11-14")))).isTrue();
        assertThat(act.canFollow(recorded(day("2016-11-15")))).isFalse();
    }

    @Test
    void mayFollowWhatLiesWithinItsMonth() {
        var november = recorded(new OccurrenceRequest(LocalDate.parse("2016-11-01"), null, DatePrecision.MONTH, null, null,
                null));

        assertThat(november.canFollow(recorded(day("2016-11-14")))).isTrue();
        assertThat(recorded(day("2016-11-14")).canFollow(november)).isTrue();
        assertThat(recorded(day("2016-10-31")).canFollow(november)).isFalse();
    }

    @Test
    void followsByTheClockWhereBothMomentsAreKnown() {
        var cabinetInSeoul = recorded(moment("2012-06-29T10:00:00+09:00", "Asia/Seoul"));
        var callFromTokyo = recorded(moment("2012-06-29T15:00:00+09:00", "Asia/Tokyo"));

        assertThat(callFromTokyo.canFollow(cabinetInSeoul)).isTrue();
        assertThat(cabinetInSeoul.canFollow(callFromTokyo)).isFalse();
        assertThat(recorded(day("2012-06-29")).canFollow(callFromTokyo)).isTrue();
    }

    @Test
    void isCopiedWholeForAnActThatFollowsAtOnce() {
        var act = recorded(new OccurrenceRequest(LocalDate.parse("2012-06-01"), LocalDate.parse("2012-06-29"),
                DatePrecision.MONTH, OffsetDateTime.parse("2012-06-01T10:00:00+09:00"), "Seoul", "Asia/Seoul"));

        assertThat(act.same()).usingRecursiveComparison().isEqualTo(act).isNotSameAs(act);
    }

    private static OccurrenceRequest day(String day) {
        return OccurrenceRequest.on(LocalDate.parse(day));
    }

    private static OccurrenceRequest moment(String moment, String zone) {
        var at = OffsetDateTime.parse(moment);
        return new OccurrenceRequest(at.toLocalDate(), null, null, at, null, zone);
    }

    private static Occurrence recorded(OccurrenceRequest entered) {
        return Occurrence.recorded(entered, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static void assertRefused(OccurrenceRequest entered, String code) {
        assertThatThrownBy(() -> recorded(entered)).isInstanceOfSatisfying(ImplausibleDate.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
