package org.paraph.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paraph.platform.time.DatePrecision;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.platform.web.StrictJson;

/** That what is entered in a form becomes the request that a program would send, and nothing else. */
class EntriesTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    record Person(@NotNull String name, Boolean chair) {
    }

    record Meeting(@NotNull @Size(max = 200) String title, @NotNull List<Person> people, List<String> agenda, Integer rooms,
            boolean open, Boolean secret, DatePrecision precision, OffsetDateTime at, String zone, LocalDate day,
            @NotNull OccurrenceRequest occurrence) {
    }

    @Test
    void becomesTheRequestThatAProgramWouldSend() throws Exception {
        var entries = entries(Map.ofEntries(one("/title", "Talks"), one("/people/0/name", "Kim"),
                one("/people/0/chair", "true"), one("/people/3/name", "Ono"), one("/agenda", "Scope\r\n\r\nPrice \n"),
                one("/rooms", "3"), one("/open", "true"), one("/precision", "MONTH"), one("/at", "2016-11-23T10:00"),
                one("/day", "2016-11-24"), one("/occurrence/occurredOn", "2016-11-22")));

        var meeting = read(entries);

        assertThat(meeting.people()).containsExactly(new Person("Kim", true), new Person("Ono", null));
        assertThat(meeting.agenda()).containsExactly("Scope", "Price");
        assertThat(meeting.at()).isEqualTo("2016-11-23T10:00:00+09:00");
        assertThat(meeting).extracting(Meeting::rooms, Meeting::open, Meeting::secret, Meeting::precision, Meeting::day)
                .containsExactly(3, true, null, DatePrecision.MONTH, LocalDate.of(2016, 11, 24));
        assertThat(meeting.occurrence()).isEqualTo(OccurrenceRequest.on(LocalDate.of(2016, 11, 22)));
    }

    @Test
    void aTimeOfDayIsMeantInTheZoneOfItsPlaceOrElseInTheReaders() throws Exception {
        var atPlace = read(entries(Map.of("/occurrence/occurredOn", List.of("2016-11-22"), "/occurrence/time",
                List.of("18:30"), "/occurrence/zone", List.of("Europe/Paris"), "/people", List.of())));
        var without = read(entries(Map.of("/occurrence/occurredOn", List.of("2016-11-22"), "/occurrence/time",
                List.of("18:30"))));

        assertThat(atPlace.occurrence().occurredAt()).isEqualTo("2016-11-22T18:30:00+01:00");
        assertThat(without.occurrence().occurredAt()).isEqualTo("2016-11-22T18:30:00+09:00");
        assertThat(without.occurrence().zone()).isEqualTo("Asia/Seoul");
    }

    @Test
    void rowsAreNumberedWithoutGapsAsTheRequestHasThem() {
        var entries = entries(Map.of("/people/1/name", List.of(" "), "/people/4/name", List.of("Ono")));

        var renumbered = entries.renumbered(Fields.of(Meeting.class));

        assertThat(renumbered.given()).containsEntry("/people/0/name", List.of("Ono")).doesNotContainKey("/people/4/name");
        assertThat(renumbered.rows("/people")).containsExactly(0);
    }

    @Test
    void whatIsNoMomentOrNumberIsHandedOnAsItCameForTheReaderToRefuse() {
        var tree = entries(Map.of("/at", List.of("soon"), "/rooms", List.of("many"))).tree(Fields.of(Meeting.class));

        assertThat(tree).containsEntry("at", "soon").containsEntry("rooms", "many").doesNotContainKey("title");
        assertThat(tree).containsEntry("people", List.of()).containsEntry("open", false);
    }

    private static Map.Entry<String, List<String>> one(String pointer, String value) {
        return Map.entry(pointer, List.of(value));
    }

    private static Entries entries(Map<String, List<String>> given) {
        return Entries.of(given, SEOUL);
    }

    private static Meeting read(Entries entries) throws Exception {
        var form = new Form("meeting", Fields.of(Meeting.class), entries);
        return (Meeting) StrictJson.read(form.json(), Meeting.class);
    }
}
