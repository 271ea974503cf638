package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** The life of a treaty over REST: applied provisionally, in force, its operation suspended, amended, corrected. */
class TreatyInForceIT {

    private static final String NOWHERE = "00000000-0000-0000-0000-000000000000";

    private final DemoParaph paraph = DemoParaph.shared();

    @Test
    void standsStillByUrgentClaimIsDisputedAndOperatesAgain() {
        var dossier = Dossier.in(paraph, "IN_FORCE");

        act(dossier, "treaty/suspensions", claim()).expect(200);
        assertThat(treaty(dossier).path("status").asText()).isEqualTo("OPERATION_SUSPENDED");
        assertThat(treaty(dossier).at("/operation/extent").asText()).isEqualTo("PART");
        assertThat(treaty(dossier).at("/operation/provisions/0").asText()).isEqualTo("art1");
        assertThat(treaty(dossier).at("/parties/0/standing").asText()).isEqualTo("OPERATION_SUSPENDED");
        assertThat(dossier.state()).isEqualTo("IN_FORCE");

        var suspension = "treaty/suspensions/" + treaty(dossier).at("/suspensions/0/id").asText();
        refuses("suspension-state", act(dossier, suspension + "/withdrawal", Requests.of("treaty/suspensions/{subject}/withdrawal")));
        act(dossier, suspension + "/objections", Requests.of("treaty/suspensions/{subject}/objections")).expect(200);
        assertThat(dossier.task("Task_SettleObjection").path("key").asText()).isEqualTo("Task_SettleObjection");
        act(dossier, "treaty/objections/" + treaty(dossier).at("/suspensions/0/objections/0/id").asText() + "/settlement",
                Requests.of("treaty/objections/{subject}/settlement")).expect(200);
        refuses("not-theirs-to-resume", act(dossier, suspension + "/resumption",
                Requests.of("treaty/suspensions/{subject}/resumption").put("party", "FRA")));
        act(dossier, suspension + "/resumption", Requests.of("treaty/suspensions/{subject}/resumption").put("party", "KOR"))
                .expect(200);

        assertThat(treaty(dossier).path("status").asText()).isEqualTo("IN_FORCE");
        assertThat(treaty(dossier).at("/suspensions/0/state").asText()).isEqualTo("RESUMED");
        assertThat(report(dossier)).contains("operation-suspension", "operation-suspension-took-effect",
                "suspension-objection", "objection-settlement", "operation-suspension-resumed");
        assertThat(dossier.list("audit/verification").path("intact").asBoolean()).isTrue();
    }

    @Test
    void isAppliedProvisionallyUntilItIsInForce() {
        var dossier = Dossier.in(paraph, "SIGNED");
        refuses(404, "no-treaty", paraph.as("oh.auditor").get(dossier.path() + "/treaty"));

        var part = Requests.of("provisional-applications");
        part.putArray("paths").add("art1");
        act(dossier, "provisional-applications", part).expect(200);
        assertThat(treaty(dossier).path("status").asText()).isEqualTo("PROVISIONAL");
        assertThat(treaty(dossier).at("/parties/1/provisionalProvisions/0").asText()).isEqualTo("art1");
        dossier.bringTo("IN_FORCE");

        assertThat(treaty(dossier).path("status").asText()).isEqualTo("IN_FORCE");
        assertThat(dossier.list("provisional-applications").at("/0/endedBy").asText()).isEqualTo("FORCE");
    }

    @Test
    void isAmendedForThoseThatAcceptAndCorrectedFromTheBeginning() {
        var dossier = Dossier.in(paraph, "IN_FORCE");

        act(dossier, "treaty/amendments", Requests.of("treaty/amendments")).expect(200);
        var amendment = "treaty/amendments/" + dossier.list("treaty/amendments").at("/0/id").asText();
        for (var step : List.of("adoption", "answers", "own-answer", "entry-into-force")) {
            act(dossier, amendment + "/" + step, Requests.of("treaty/amendments/{subject}/" + step)).expect(200);
        }
        act(dossier, "corrections", Requests.of("corrections")).expect(200);
        act(dossier, "corrections/" + dossier.list("corrections").at("/0/id").asText() + "/rectification",
                Requests.of("corrections/{subject}/rectification")).expect(200);

        assertThat(treaty(dossier).at("/amendments/0/state").asText()).isEqualTo("IN_FORCE");
        assertThat(treaty(dossier).at("/amendments/0/bound")).hasSize(2);
        assertThat(treaty(dossier).at("/corrections/0/state").asText()).isEqualTo("CORRECTED");
        assertThat(report(dossier)).contains("amendment-entered-into-force", "rectification");
        assertThat(page(dossier, "in-force")).contains("First protocol", "The Partys");
    }

    @Test
    void showsItAndOffersItsActsOnPages() {
        var dossier = Dossier.in(paraph, "IN_FORCE");
        act(dossier, "treaty/suspensions", claim()).expect(200);
        var suspension = treaty(dossier).at("/suspensions/0/id").asText();

        assertThat(page(dossier, "in-force")).contains("Operation suspended", "resume-operation/" + suspension);
        assertThat(page(dossier, "acts/suspend-operation")).contains("/specialUrgency", "/reach");
        assertThat(page(dossier, "acts/resume-operation/" + suspension)).contains("/conditionMet");
        assertThat(page(dossier, "acts/propose-amendment")).contains("/notified");
        assertThat(page(dossier, "acts/propose-correction")).contains("/objectionsUntil");
    }

    @TestFactory
    Stream<DynamicTest> refusesBadInputAndChangesNothing() {
        var dossier = Dossier.in(paraph, "IN_FORCE");
        return Stream.of(
                Change.refused(dossier, "treaty/suspensions", """
                        /ground |
                        /ground | "WAR"
                        /reach | null
                        /parties | "KOR"
                        /parties | [null]
                        /provisions | [""]
                        /provisions | ["art9"] | unknown-provision
                        /measure | ""
                        /reason |
                        /channel | {}
                        /specialUrgency | "yes"
                        /receivedOn | "soon"
                        /effectiveOn | 20200302
                        /decision | {"decidingBody": "COURT"}
                        /occurrence/occurredOn | "2019-01-01" | act-out-of-order
                        /occurrence/occurredOn | "2999-01-01" | in-the-future
                        """),
                Change.refused(dossier, "treaty/amendments", """
                        /title | ""
                        /notified | []
                        /wording |
                        /provisions | ["art9"] | unknown-provision
                        """),
                Change.refused(dossier, "corrections", """
                        /kind | "TYPO"
                        /wrong | null
                        /objectionsUntil | "2020-13-01"
                        """)).flatMap(tests -> tests);
    }

    @Test
    void knowsNoThingThatIsNotThere() {
        var dossier = Dossier.in(paraph, "IN_FORCE");
        var version = dossier.version();

        refuses(404, "unknown-suspension", act(dossier, "treaty/suspensions/" + NOWHERE + "/resumption",
                Requests.of("treaty/suspensions/{subject}/resumption")));
        refuses(404, "unknown-amendment", act(dossier, "treaty/amendments/" + NOWHERE + "/adoption",
                Requests.of("treaty/amendments/{subject}/adoption")));
        refuses(404, "unknown-correction", act(dossier, "corrections/" + NOWHERE + "/objections",
                Requests.of("corrections/{subject}/objections")));
        refuses("no-open-task", act(dossier, "treaty/objections/" + NOWHERE + "/settlement",
                Requests.of("treaty/objections/{subject}/settlement")));
        refuses("provision-not-suspended", act(dossier, "treaty/liftings", Requests.of("treaty/liftings")));
        refuses("suspension-reach", act(dossier, "treaty/suspensions", Requests.of("treaty/suspensions").put("reach", "BETWEEN")));
        refuses(403, "role-needed", dossier.attempt("park.negotiator", "treaty/suspensions", Requests.of("treaty/suspensions")));

        assertThat(dossier.version()).isEqualTo(version);
    }

    /** Korea claims that France broke the treaty, and suspends one article at once. */
    private static ObjectNode claim() {
        var claim = Requests.of("treaty/suspensions").put("ground", "BREACH").put("party", "KOR").put("defaulting", "FRA")
                .put("specialUrgency", true);
        claim.putArray("provisions").add("art1");
        return claim;
    }

    private static Http.Answer act(Dossier dossier, String path, ObjectNode request) {
        return dossier.attempt("lee.treaty", path, request);
    }

    private static void refuses(String code, Http.Answer answer) {
        refuses(409, code, answer);
    }

    private static void refuses(int status, String code, Http.Answer answer) {
        Refused.by(answer, status, code);
    }

    private JsonNode treaty(Dossier dossier) {
        return dossier.list("treaty");
    }

    private List<String> report(Dossier dossier) {
        var acts = new ArrayList<String>();
        paraph.as("oh.auditor").get(dossier.path() + "/procedure-report").expect(200).json().path("entries")
                .forEach(entry -> acts.add(entry.path("act").asText()));
        return acts;
    }

    /** A page of the dossier as the treaty officer sees it in English. */
    private String page(Dossier dossier, String part) {
        var browser = paraph.anonymous().rememberingCookies().with("Accept-Language", "en");
        browser.with("Content-Type", "application/x-www-form-urlencoded").post("/sign-in",
                "username=lee.treaty&password=" + DemoParaph.PASSWORD + "&next=/").expect(303);
        return browser.with("Accept", "text/html").get("/negotiations/" + dossier.as("lee.treaty").path("reference").asText()
                + "/" + part).expect(200).text();
    }
}
