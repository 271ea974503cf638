package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** That no body, however bad, gets more than a complete refusal, and that it leaves the dossier as it was. */
class BadInputIT {

    private static final String LONG = "x".repeat(1_000_000);

    private final DemoParaph paraph = DemoParaph.shared();

    @TestFactory
    Stream<DynamicTest> proposals() {
        return Change.table("""
                /title |
                /title | ""
                /title | "   "
                /title | 1
                /title | ["a"]
                /title | "a\\u0000b"
                /subject | null
                /parties | []
                /parties | {}
                /parties | [{"code": "KOR", "name": "Republic of Korea"}]
                /parties | [{"code": "KOR", "name": "A"}, {"code": "KOR", "name": "B"}] | party-named-twice
                /parties | [{"code": "FRA", "name": "A"}, {"code": "JPN", "name": "B"}] | own-party-missing
                /parties | [{"code": "KOR", "name": "A"}, {"code": "fra", "name": "B"}]
                /parties | [{"code": "KOR", "name": "A"}, null]
                /parties | [{"code": "KOR", "name": "A"}, {"code": "FRA", "name": "B", "capital": "Paris"}]
                /leadMinistry | "NOBODY" | unknown-unit
                /targetDate | "2020-02-30"
                /targetDate | "+10000-01-01"
                /targetDate | 20200302
                /marking | "SEKRIT"
                /marking | 1
                /marking | "TOP_SECRET" | marking-too-high
                /occurrence |
                /surprise | 1
                /id | "00000000-0000-0000-0000-000000000000"
                """).map(change -> dynamicTest(change.toString(), () -> Refused.by(paraph.as("lee.treaty")
                        .post("/api/negotiations", change.applied(Requests.of("propose"))),
                        Change.status(change.code()), change.code())));
    }

    @TestFactory
    Stream<DynamicTest> datesOfAnAct() {
        return Change.refused(Dossier.in(paraph, "DRAFTING"), "abandonment", """
                /occurrence/occurredOn |
                /occurrence/occurredOn | null
                /occurrence/occurredOn | ""
                /occurrence/occurredOn | "2020-3-2"
                /occurrence/occurredOn | "2021-02-29"
                /occurrence/occurredOn | "2020-03-02T00:00:00Z"
                /occurrence/occurredOn | "-0001-01-01"
                /occurrence/occurredOn | "+999999999-12-31"
                /occurrence/occurredOn | [2020, 3, 2]
                /occurrence/occurredOn | "2999-01-01" | in-the-future
                /occurrence/occurredOn | "1492-01-01" | date-out-of-range
                /occurrence/occurredOn | "2019-01-01" | act-out-of-order
                /occurrence/occurredUntil | "2020-01-01" | ends-before-it-begins
                /occurrence/precision | "WEEK"
                /occurrence/occurredAt | "2020-03-02T10:00:00"
                /occurrence/occurredAt | "2020-03-02T10:00:00+19:00"
                /occurrence/occurredAt | "2020-03-05T10:00:00Z" | moment-not-of-that-day
                /occurrence/zone | "Mars/Olympus" | unknown-zone
                /occurrence/zone | "" | unknown-zone
                /occurrence/zone | "+09:00" | unknown-zone
                /occurrence/zone | 9
                /occurrence/place | true
                /occurrence/when | "2020-03-02"
                /occurrence | "2020-03-02"
                /occurrence | []
                """);
    }

    @TestFactory
    Stream<DynamicTest> suspensions() {
        return Change.refused(Dossier.in(paraph, "WORKING_LEVEL_TALKS"), "suspension", """
                /kind |
                /kind | "FREEZE"
                /kind | "administrative_hold"
                /kind | ""
                /kind | 0
                /kind | "POSTPONED_SIGNATURE" | illegal-transition
                /initiator | ""
                /authority | {}
                /reason |
                /endConditionDate | "soon"
                /occurrence/occurredOn | "2019-12-31" | act-out-of-order
                """);
    }

    @TestFactory
    Stream<DynamicTest> thingsThatAreNotThere() {
        var dossier = Dossier.in(paraph, "SIGNING_SCHEDULED");
        return Stream.of(
                Change.refused(dossier, "participants", """
                        /code | "NOBODY" | unknown-unit
                        /kind | "PERSON" | unknown-person
                        /kind | "GROUP"
                        """),
                Change.refused(dossier, "participant-dismissals", "/code | \"MND\" | lead-ministry-stays"),
                Change.refused(dossier, "links", "/target | \"KOR-XXX-1900-001\" | unknown-negotiation"),
                Change.refused(dossier, "reviews", """
                        /unit | "NOBODY" | unknown-unit
                        /dueAt | "2020-01-01T00:00:00Z" | in-the-past
                        /kind | "MORAL"
                        """),
                Change.refused(dossier, "approvals", """
                        /text | "no-such-text" | unknown-text
                        /body | "PARLIAMENT_OF_OWLS"
                        /decision | "MAYBE"
                        """),
                Change.refused(dossier, "notified-approvals", """
                        /party | "XXX" | unknown-party
                        /party | "KOR" | own-party
                        /decision/occurrence |
                        """),
                Change.refused(dossier, "full-powers", "/party | \"XXX\" | unknown-party"),
                Change.refused(dossier, "signatures", """
                        /signatory/party | "XXX" | unknown-party
                        /signatory/office | "MINISTER" | full-powers-missing
                        /signatory/office | "KING"
                        /occurrence/occurredOn | "2020-03-01" | act-out-of-order
                        """)).flatMap(tests -> tests);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {"``~body-missing", "null~body-missing", "{~malformed-json",
        "[1,2~malformed-json", "not json~malformed-json", "{'a': 1}~malformed-json", "{\"a\": NaN}~malformed-json",
        "{} {}~invalid-request", "[]~invalid-request", "\"text\"~invalid-request", "1~invalid-request",
        "{}~invalid-request", "{\"note\": \"a\", \"note\": \"b\"}~duplicate-member",
        "{\"note\": \"\\ud800\"}~invalid-request", "{\"note\": \"\\u0000\"}~invalid-request"})
    void whatIsNoJsonObjectIsRefused(String body, String code) {
        var dossier = Dossier.proposed(paraph);
        var version = dossier.version();

        for (var act : new String[] {"mandate", "suspension", "texts", "links"}) {
            Refused.by(dossier.attempt("lee.treaty", act, body), 400, code);
        }

        assertThat(dossier.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"mandate, note", "context-events, event", "links, title", "suspension, reason", "particulars, subject"})
    void aTextThatIsFarTooLongIsRefusedAndSoIsABodyThatIsTooLarge(String act, String member) {
        var dossier = Dossier.proposed(paraph);
        var version = dossier.version();

        var refusal = Refused.by(dossier.attempt("lee.treaty", act, Requests.of(act).put(member, LONG)), 400,
                "invalid-request");
        assertThat(refusal.at("/violations/0/pointer").asText()).isEqualTo("/" + member);
        Refused.by(dossier.attempt("lee.treaty", act, Requests.of(act).put(member, LONG + LONG)), 413, "too-large");
        Refused.by(dossier.attempt("lee.treaty", act, "[".repeat(100_000)), 400, "json-too-deep");
        Refused.by(dossier.attempt("lee.treaty", act, "{\"" + member + "\": " + "1".repeat(5_000) + "}"));

        assertThat(dossier.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"mandate", "particulars", "participants", "suspension", "texts", "full-powers"})
    void eachMissingMemberIsNamedByItsPointer(String act) {
        var answer = Dossier.proposed(paraph).attempt("lee.treaty", act, "{}");

        assertThat(Refused.by(answer, 400, "invalid-request").path("violations")).isNotEmpty().allSatisfy(violation -> {
            assertThat(Requests.of(act).at(violation.path("pointer").asText()).isMissingNode()).as("%s", violation).isFalse();
            assertThat(violation.path("message").asText()).isNotBlank();
        });
    }
}
