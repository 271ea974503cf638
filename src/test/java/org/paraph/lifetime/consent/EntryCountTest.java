package org.paraph.lifetime.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.lifetime.consent.EntryForecast.Missing;
import org.paraph.lifetime.consent.EntryForecast.MissingKind;
import org.paraph.negotiation.NegotiationState;
import org.paraph.platform.time.Occurrence;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.Days;
import org.paraph.testing.Dossiers;

/** From which act the entry into force counts, for parties few and many. */
class EntryCountTest {

    @ParameterizedTest(name = "{0}, {1}, {2} of {3} is {4}")
    @CsvSource({"6,1/2,SMALLER,11,6", "6,1/2,SMALLER,5,3", "6,1/2,GREATER,11,6", "6,1/2,GREATER,50,25", "6,,,4,4", ",2/3,,9,6",
        ",2/3,,10,7", ",1/1,,50,50", "3,,,50,3", ",1/99,,2,1"})
    void theThresholdIsOfWholeParties(Integer deposits, String share, Whichever whichever, int signatories, int needed) {
        assertThat(new Threshold(deposits, share, whichever, List.of()).of(signatories)).isEqualTo(needed);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({"2020-06-10,P60D,NONE,2020-08-09", "2020-01-31,P1M,NONE,2020-02-29", "2019-12-31,P2M,FIRST_OF_NEXT_MONTH,2020-03-01",
        "2020-03-01,,FIRST_OF_NEXT_MONTH,2020-04-01", "2020-02-29,P1Y,NONE,2021-02-28"})
    void thePeriodIsCountedOnAndTheDayMovedAsTheTableSays(LocalDate base, String period, String rule, LocalDate day) {
        assertThat(EntryCount.day(base, period, true, rule)).isEqualTo(day);
    }

    @Test
    void fiftyPartiesAreCountedByTheDaysOfTheirConsentWhateverTheOrderOfEntry() {
        var codes = IntStream.range(0, 50).mapToObj(EntryCountTest::code).toList();
        var consents = IntStream.range(0, 50).mapToObj(number -> consent(code(number),
                LocalDate.of(2020, 1, 1).plusDays(49 - number))).toList();

        var count = new EntryCount(codes, 50, consents, consents, Optional.empty());

        assertThat(count.from("NTH_DEPOSIT", clauses(30, List.of())).day()).isEqualTo(LocalDate.of(2020, 1, 30));
        assertThat(count.from("NTH_DEPOSIT", clauses(30, List.of("JPN"))).day()).isEqualTo(LocalDate.of(2020, 2, 19));
        assertThat(count.from("LAST_DEPOSIT", clauses(30, List.of())).day()).isEqualTo(LocalDate.of(2020, 2, 19));
    }

    @Test
    void saysWhoAndHowManyAreMissing() {
        var one = List.of(consent("KOR", LocalDate.of(2020, 1, 1)));
        var count = new EntryCount(List.of("KOR", "JPN", "C"), 3, one, one, Optional.empty());

        assertThat(count.from("LATER_NOTIFICATION", clauses(null, List.of())).missing())
                .containsExactly(new Missing(MissingKind.CONSENT, "JPN"), new Missing(MissingKind.CONSENT, "C"));
        assertThat(count.from("NTH_DEPOSIT", clauses(2, List.of("JPN"))).missing())
                .containsExactly(new Missing(MissingKind.CONSENT, "1"), new Missing(MissingKind.CONSENT, "JPN"));
        assertThat(count.from("LAST_SIGNATURE", clauses(null, List.of())).missing()).hasSize(2);
    }

    @Test
    void acrossTheDateLineTheLastSignatureIsTheLastByTheClock() {
        var east = new Consent("1", "A", ConsentMeans.SIGNATURE, when("2016-02-04", "2016-02-04T11:00:00+13:00"));
        var west = new Consent("2", "B", ConsentMeans.SIGNATURE, when("2016-02-03", "2016-02-03T18:00:00-05:00"));

        assertThat(EntryCount.latest(List.of(east, west))).isEqualTo(west);
        assertThat(EntryCount.latest(List.of(west, east))).isEqualTo(west);
    }

    private static String code(int number) {
        return number == 0 ? "JPN" : "P" + number;
    }

    private static Consent consent(String party, LocalDate day) {
        return new Consent(party, party, ConsentMeans.RATIFICATION, Occurrence.on(day, Instant.EPOCH));
    }

    private static Occurrence when(String day, String moment) {
        return Occurrence.recorded(new OccurrenceRequest(LocalDate.parse(day), null, null, OffsetDateTime.parse(moment), null,
                null), Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    private static FinalClauses clauses(Integer deposits, List<String> among) {
        var mechanism = deposits == null ? EntryMechanism.ALL_CONSENTED : EntryMechanism.NTH_DEPOSIT_PLUS;
        return new FinalClauses(Dossiers.in(NegotiationState.SIGNED), new FinalClausesRequest(mechanism, "Article 9", "P30D",
                deposits, null, null, among, null, null, null, null, null, null, null, OccurrenceRequest.on(LocalDate.parse(Dossiers.DAY))),
                Days.on(Dossiers.DAY), Dossiers.OFFICER);
    }
}
