package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** That no body, however bad, gets more than a complete refusal, and that it leaves the dossier as it was. */
class BadInputIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LONG = "x".repeat(1_000_000);

    private final DemoParaph paraph = DemoParaph.shared();

    /**
     * One change to a good request, written as a line: the member to be changed, as a JSON pointer; its new value, as
     * JSON, or nothing to take it out; the code of the refusal.
     */
    private record Change(String pointer, String value, String code) {

        private static Change of(String line) {
            var parts = line.split("\\s*\\|\\s*", -1);
            return new Change(parts[0], parts[1], parts.length > 2 ? parts[2] : "invalid-request");
        }

        private ObjectNode applied(ObjectNode good) {
            var place = JsonPointer.compile(pointer);
            var parent = (ObjectNode) good.at(place.head());
            if (value.isEmpty()) {
                parent.remove(place.last().getMatchingProperty());
            } else {
                parent.set(place.last().getMatchingProperty(), json(value));
            }
            return good;
        }
    }

    @TestFactory
    Stream<DynamicTest> proposals() {
        return table("""
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
                        status(change.code()), change.code())));
    }

    @TestFactory
    Stream<DynamicTest> datesOfAnAct() {
        return refused(Dossier.in(paraph, "DRAFTING"), "abandonment", """
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
        return refused(Dossier.in(paraph, "WORKING_LEVEL_TALKS"), "suspension", """
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
    Stream<DynamicTest> texts() {
        return refused(Dossier.in(paraph, "WORKING_LEVEL_TALKS"), "texts", """
                /label |
                /label | "two words"
                /label | "../../etc/passwd"
                /label | "draft-1" | text-label-taken
                /language | "English"
                /language | "en_US"
                /title | ""
                /body | " "
                /body | "a\\u0007b"
                /body | 7
                /change | "RADICAL"
                /provisions | [{"kind": "ARTICLE"}]
                /base | "nowhere" | unknown-text
                /onConflict | "SHRUG"
                /marking | "TOP_SECRET" | marking-above-dossier
                /language | "fr" | language-of-the-talks
                /occurrence/occurredOn | "2999-01-01" | in-the-future
                """);
    }

    @TestFactory
    Stream<DynamicTest> workOnTexts() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        return Stream.of(
                refused(dossier, "positions", """
                        /positions |
                        /positions | []
                        /positions | [null]
                        /positions | [{"party": "KOR", "stance": "MAYBE", "provisions": ["*"]}]
                        /positions | [{"party": "KOR", "stance": "ACCEPT", "provisions": []}]
                        /positions | [{"party": "KOR", "stance": "ACCEPT", "provisions": ["art99"]}] | unknown-provision
                        /positions | [{"party": "XXX", "stance": "ACCEPT", "provisions": ["*"]}] | unknown-party
                        /positions | [{"party": "KOR", "stance": "ACCEPT", "provisions": ["*"], "marking": "SECRET"}] | marking-above-dossier
                        """),
                refused(dossier, "major-terms", """
                        /provisions |
                        /provisions | ["art99"] | unknown-provision
                        /reason | ""
                        """),
                refused(dossier, "brackets", """
                        /provision | "art99" | unknown-provision
                        /words | "words that are not there" | words-not-found
                        /alternatives | []
                        /alternatives | [{"proposedBy": ["XXX"], "wording": "x"}] | unknown-party
                        /alternatives | [{"proposedBy": ["KOR"]}]
                        /label | "../x"
                        /label | "draft-1" | text-label-taken
                        """),
                refused(dossier, "brackets/{subject}/closing", "/wording | \"x\" | unknown-bracket"),
                refused(dossier, "proposals", """
                        /party | "XXX" | unknown-party
                        /provision | "art99" | unknown-provision
                        /kind | "EXPLODE"
                        /text | | proposal-needs-wording
                        /content | {"kind": "POEM"}
                        """),
                refused(dossier, "proposals/{subject}/decision", "/accepted | true | unknown-proposal"),
                refused(dossier, "text-comments", """
                        /words | " "
                        /provision | "art99" | unknown-provision
                        /text | "nowhere" | unknown-text
                        /replyTo | "nobody" | unknown-comment
                        """),
                refused(dossier, "text-comments/{subject}/settlement", "/state | \"NOTED\" | unknown-comment"),
                refused(dossier, "counter-drafts", """
                        /party | "KOR" | own-party
                        /party | "XXX" | unknown-party
                        /text/language | "fr" | language-of-the-talks
                        /text/label | "draft-1" | text-label-taken
                        """),
                refused(dossier, "text-languages", """
                        /languages | []
                        /languages | [{"language": "en", "standing": "TRANSLATION", "prevailing": false}] | no-authentic-language
                        /languages | [{"language": "en", "standing": "AUTHENTIC", "prevailing": false}, {"language": "en", "standing": "AUTHENTIC", "prevailing": false}] | language-named-twice
                        /languages | [{"language": "en", "standing": "AUTHENTIC", "prevailing": false}, {"language": "fr", "standing": "TRANSLATION", "prevailing": true}] | one-authentic-language-prevails
                        """),
                refused(dossier, "language-versions", """
                        /language | "en" | is-language-of-the-talks
                        /language | "ja" | language-not-declared
                        """),
                refused(dossier, "concordance-certificates", """
                        /first | "nowhere" | unknown-text
                        /second | "draft-1" | same-language
                        """)).flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> thingsThatAreNotThere() {
        var dossier = Dossier.in(paraph, "SIGNING_SCHEDULED");
        return Stream.of(
                refused(dossier, "participants", """
                        /code | "NOBODY" | unknown-unit
                        /kind | "PERSON" | unknown-person
                        /kind | "GROUP"
                        """),
                refused(dossier, "participant-dismissals", "/code | \"MND\" | lead-ministry-stays"),
                refused(dossier, "links", "/target | \"KOR-XXX-1900-001\" | unknown-negotiation"),
                refused(dossier, "reviews", """
                        /unit | "NOBODY" | unknown-unit
                        /dueAt | "2020-01-01T00:00:00Z" | in-the-past
                        /kind | "MORAL"
                        """),
                refused(dossier, "approvals", """
                        /text | "no-such-text" | unknown-text
                        /body | "PARLIAMENT_OF_OWLS"
                        /decision | "MAYBE"
                        """),
                refused(dossier, "notified-approvals", """
                        /party | "XXX" | unknown-party
                        /party | "KOR" | own-party
                        /decision/occurrence |
                        """),
                refused(dossier, "full-powers", "/party | \"XXX\" | unknown-party"),
                refused(dossier, "signatures", """
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

    private Stream<DynamicTest> refused(Dossier dossier, String act, String changes) {
        var person = Requests.person(act);
        return table(changes).map(change -> dynamicTest(act + ": " + change, () -> {
            var version = dossier.version();
            Http.Answer answer = dossier.attempt(person, act, change.applied(Requests.of(act)));
            var refusal = Refused.by(answer, status(change.code()), change.code());
            if ("invalid-request".equals(change.code())) {
                assertThat(refusal.at("/violations/0/pointer").asText()).as("%s", answer).startsWith(change.pointer());
            }
            assertThat(dossier.version()).isEqualTo(version);
        }));
    }

    private static Stream<Change> table(String changes) {
        return changes.lines().map(Change::of);
    }

    private static int status(String code) {
        return switch (code) {
            case "marking-too-high" -> 403;
            case "unknown-negotiation", "unknown-unit", "unknown-person", "unknown-text", "unknown-bracket",
                    "unknown-proposal", "unknown-comment" -> 404;
            case "party-named-twice", "own-party-missing", "own-party", "illegal-transition", "act-out-of-order",
                    "text-label-taken", "lead-ministry-stays", "full-powers-missing",
                    "marking-above-dossier", "language-of-the-talks", "is-language-of-the-talks", "language-not-declared",
                    "language-named-twice", "no-authentic-language", "one-authentic-language-prevails", "same-language",
                    "words-not-found", "proposal-needs-wording" -> 409;
            default -> 400;
        };
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
