package org.paraph.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paraph.calendar.AgendaDossier;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaKind;
import org.paraph.calendar.AgendaWords;
import org.paraph.directory.Marking;

/** The iCalendar file of what is dated (RFC 5545). */
class CalendarFileTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant RECORDED = Instant.parse("2026-11-01T00:00:00Z");

    private final AgendaDossier dossier = new AgendaDossier("d", 7, "KOR-JPN-2026-001", "Fish, boats; and \\ nets",
            Marking.CONFIDENTIAL);

    @Test
    void aMomentStandsInUtcAndADayAsADay() {
        var moment = AgendaEntry.atMoment(Instant.parse("2026-11-23T01:00:00Z"), SEOUL, AgendaKind.CEREMONY, "1", dossier, null,
                "Seoul", RECORDED);
        var day = AgendaEntry.onDay(LocalDate.parse("2026-11-17"), SEOUL, AgendaKind.GATE_MEETING, "2", dossier,
                "Vice-Ministers", null, RECORDED);

        var file = CalendarFile.of(List.of(moment, day), told(Locale.ENGLISH, Marking.SECRET));

        assertThat(file).isEqualTo(String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Paraph//Calendar//EN",
                "CALSCALE:GREGORIAN", "BEGIN:VEVENT", "UID:ceremony-1@paraph", "DTSTAMP:20261101T000000Z", "SEQUENCE:7",
                "DTSTART:20261123T010000Z", "SUMMARY:Signing ceremony – KOR-JPN-2026-001",
                "DESCRIPTION:Fish\\, boats\\; and \\\\ nets", "LOCATION:Seoul", "TRANSP:TRANSPARENT", "END:VEVENT",
                "BEGIN:VEVENT", "UID:gate_meeting-2@paraph", "DTSTAMP:20261101T000000Z", "SEQUENCE:7",
                "DTSTART;VALUE=DATE:20261117", "DTEND;VALUE=DATE:20261118",
                "SUMMARY:Meeting – KOR-JPN-2026-001: Vice-Ministers", "DESCRIPTION:Fish\\, boats\\; and \\\\ nets",
                "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", ""));
    }

    @Test
    void whatIsMarkedAboveWhatMayBeToldShowsReferenceAndKindOnly() {
        var entry = AgendaEntry.atMoment(RECORDED, SEOUL, AgendaKind.CEREMONY, "1", dossier, "A secret word", "A secret place",
                RECORDED);

        var file = CalendarFile.of(List.of(entry), told(Locale.KOREAN, Marking.RESTRICTED));

        assertThat(file).contains("SUMMARY:서명식 – KOR-JPN-2026-001\r\n").doesNotContain("secret", "Fish", "DESCRIPTION",
                "LOCATION");
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsBetweenCharactersAndCannotBeBroken() {
        var words = "군사비밀정보의 보호에 관한 협정 ".repeat(20) + "\r\nBEGIN:VEVENT\n" + "😀".repeat(40);
        var entry = AgendaEntry.atMoment(RECORDED, SEOUL, AgendaKind.CEREMONY, "1", dossier, words, null, RECORDED);

        var file = CalendarFile.of(List.of(entry), told(Locale.JAPANESE, Marking.SECRET));

        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains(": " + words.replace("\r\n", "\\n").replace("\n", "\\n") + "\r\n");
        assertThat(file.lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
    }

    private static AgendaWords told(Locale language, Marking upTo) {
        return new AgendaWords(language, upTo);
    }
}
