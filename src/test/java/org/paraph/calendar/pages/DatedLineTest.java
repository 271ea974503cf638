package org.paraph.calendar.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.calendar.AgendaDossier;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaKind;
import org.paraph.calendar.AgendaWords;
import org.paraph.directory.Marking;

/** On which day and in which words something dated stands in the calendar, and what its address holds. */
class DatedLineTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant EVENING_IN_PARIS = Instant.parse("2026-11-23T22:30:00Z");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final AgendaDossier dossier = new AgendaDossier("d", 7, "KOR-FRA-2026-001", "On fish", Marking.CONFIDENTIAL);

    @Test
    void aMomentStandsOnTheReadersDayAndAWholeDayWhereItIs() {
        var moment = AgendaEntry.atMoment(EVENING_IN_PARIS, PARIS, AgendaKind.CEREMONY, "1", dossier, null, "Paris",
                EVENING_IN_PARIS);
        var day = AgendaEntry.onDay(LocalDate.parse("2026-11-23"), PARIS, AgendaKind.ROUND, "1", dossier, "2", "Paris",
                EVENING_IN_PARIS);

        assertThat(line(moment, SEOUL).date()).isEqualTo("2026-11-24");
        assertThat(line(moment, SEOUL).time()).isEqualTo(LocalTime.of(7, 30));
        assertThat(line(moment, SEOUL).away()).isTrue();
        assertThat(line(moment, PARIS).date()).isEqualTo("2026-11-23");
        assertThat(line(moment, PARIS).away()).isFalse();
        assertThat(line(day, SEOUL).date()).isEqualTo("2026-11-23");
        assertThat(line(day, SEOUL).time()).isNull();
    }

    @Test
    void clocksThatShowTheSameTimeAreNotNamed() {
        var moment = AgendaEntry.atMoment(EVENING_IN_PARIS, ZoneId.of("Asia/Tokyo"), AgendaKind.CEREMONY, "1", dossier, null,
                null, EVENING_IN_PARIS);

        assertThat(line(moment, SEOUL).away()).isFalse();
    }

    @Test
    void aTaskIsNamedInTheReadersLanguageAndLateOnceItsTimeHasPassed() {
        var task = AgendaEntry.atMoment(EVENING_IN_PARIS, SEOUL, AgendaKind.TASK_DUE, "8-a", dossier, "Give the opinion", null,
                EVENING_IN_PARIS);
        var known = task.worded("task.Task_GiveOpinion");

        assertThat(line(known, SEOUL).about()).isNotEqualTo("Give the opinion").matches(".*\\p{IsHangul}.*");
        assertThat(line(task.worded("task.Task_OfANewerModel"), SEOUL).about()).isEqualTo("Give the opinion");
        assertThat(line(known, SEOUL).link()).isEqualTo("/tasks/8-a");
        assertThat(line(known, SEOUL).late()).isFalse();
        assertThat(DatedLine.of(known, words(), SEOUL, EVENING_IN_PARIS.plusSeconds(1)).late()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = AgendaKind.class, names = "TASK_DUE", mode = EnumSource.Mode.EXCLUDE)
    void anythingElseLeadsToItsDossier(AgendaKind kind) {
        var entry = AgendaEntry.onDay(LocalDate.parse("2026-11-23"), SEOUL, kind, "1", dossier, null, null, EVENING_IN_PARIS);

        assertThat(line(entry, SEOUL).link()).startsWith("/negotiations/KOR-FRA-2026-001");
        assertThat(line(entry, SEOUL).kind()).matches(".*\\p{IsHangul}.*");
    }

    @Test
    void theAddressOfAnotherMonthKeepsWhatWasChosen() {
        var choice = choice(Map.of("month", "2026-12", "kind", "ROUND", "dossier", "KOR & FRA"));

        assertThat(choice.getNext()).isEqualTo("/calendar?month=2027-01&kind=ROUND&dossier=KOR+%26+FRA");
        assertThat(choice.getPrevious()).startsWith("/calendar?month=2026-11&");
        assertThat(choice(Map.of("month", "1900-01")).getPrevious()).isNull();
        assertThat(choice(Map.of("month", "9998-12")).getNext()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-00", "0000-01", "9999-01", "-2026-01", "now", "2026-1", "2026-01-01", "٢٠٢٦-01"})
    void aMonthThatIsNoneIsThePresentOne(String month) {
        assertThat(choice(Map.of("month", month, "kind", "HOLIDAY"))).isEqualTo(new CalendarChoice(NOVEMBER, null, null));
    }

    @Test
    void aDossierIsChosenByItsReferenceInAnyCase() {
        var round = AgendaEntry.onDay(LocalDate.parse("2026-11-23"), SEOUL, AgendaKind.ROUND, "1", dossier, null, null,
                EVENING_IN_PARIS);

        assertThat(choice(Map.of("dossier", "kor-fra-2026-001")).takes(round)).isTrue();
        assertThat(choice(Map.of("dossier", "KOR-FRA-2026-002")).takes(round)).isFalse();
        assertThat(choice(Map.of("kind", "CEREMONY")).takes(round)).isFalse();
    }

    private static CalendarChoice choice(Map<String, String> parameters) {
        return CalendarChoice.of(name -> Optional.ofNullable(parameters.get(name)), NOVEMBER);
    }

    private static DatedLine line(AgendaEntry entry, ZoneId reader) {
        return DatedLine.of(entry, words(), reader, EVENING_IN_PARIS);
    }

    private static AgendaWords words() {
        return new AgendaWords(Locale.KOREAN, Marking.SECRET);
    }
}
