package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Visitor;

/** Why somebody does not see a dossier, as administrators are told; and what they do not learn by asking. */
class VisibilityIT {

    private static final String NEVER_GIVEN = "KOR-FRA-2020-999";

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @CsvSource({"lim.trade, ADMITTED, false", "bae.junior, CLEARANCE, false", "lee.treaty, , true", "oh.auditor, , "})
    void tellsWhatStandsInTheWay(String person, String rule, Boolean sees) {
        var dossier = Dossier.proposed(paraph);

        for (String named : new String[] {dossier.reference(), dossier.id()}) {
            var told = ask("admin", person, named).expect(200).json();
            assertThat(told.has("sees") ? told.path("sees").asBoolean() : null).as("%s", told).isEqualTo(sees);
            assertThat(told.path("rules").findValuesAsText("outcome").contains("UNMET")).isEqualTo(rule != null);
            told.path("rules").forEach(each -> assertThat("UNMET".equals(each.path("outcome").asText())).as("%s", told)
                    .isEqualTo(each.path("rule").asText().equals(rule)));
            assertThat(told.has("title") || told.has("marking")).isFalse();
            assertThat(told.toString()).doesNotContain("CONFIDENTIAL", "LEAD_UNIT");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lim.trade", "oh.auditor"})
    void aDossierThatThePersonIsNotOnAnswersLikeOneThatWasNeverThere(String person) {
        var reference = Dossier.proposed(paraph).reference();

        assertThat(unnamed(ask("admin", person, reference))).isEqualTo(unnamed(ask("admin", person, NEVER_GIVEN)));
    }

    @Test
    void tellsAllToAnAdministratorOnTheDossier() {
        var insider = paraph.enrol("Insider", "MOFA", "SECRET", "ADMINISTRATOR");
        var dossier = Dossier.proposed(paraph);

        var told = ask(insider, "bae.junior", dossier.reference()).expect(200).json();

        assertThat(told.path("title").asText()).isNotBlank();
        assertThat(told.path("marking").asText()).isEqualTo("CONFIDENTIAL");
        assertThat(told.path("sees").asBoolean(true)).isFalse();
    }

    @Test
    void tellsOfPeopleWhoAreShutOut() {
        var gone = paraph.enrol("Gone", "MOFA", "SECRET", "NEGOTIATOR");
        var version = paraph.as("admin").get("/api/people/" + gone).expect(200).version();
        paraph.as("admin").ifMatch(version).post("/api/people/" + gone + "/deactivation").expect(200);

        var told = ask("admin", gone, Dossier.proposed(paraph).reference()).expect(200).json();

        assertThat(told.path("sees").asBoolean(true)).isFalse();
        assertThat(told.at("/rules/0/outcome").asText()).isEqualTo("UNMET");
        assertThat(told.at("/rules/0/mend").asText()).isNotBlank();
    }

    @Test
    void keepsEachQuestionInTheGeneralTrail() {
        var asked = paraph.enrol("Asked", "MOTIE", "SECRET");

        ask("admin", asked, NEVER_GIVEN).expect(200);

        JsonNode found = null;
        for (String next = "0"; next != null;) {
            var page = paraph.as("oh.auditor").get("/api/audit?limit=200&after=" + next).expect(200).json();
            for (JsonNode each : page.path("items")) {
                found = "administration.explain-visibility".equals(each.path("action").asText())
                        && ("person:" + asked).equals(each.path("subject").asText()) ? each : found;
            }
            next = page.path("next").asText(null);
        }
        assertThat(found).isNotNull();
        assertThat(found.path("actor").asText()).isEqualTo("admin");
        assertThat(found.path("after").toString()).contains(NEVER_GIVEN, "false");
    }

    @Test
    void isForAdministratorsAndNamesWhatIsMissing() {
        Refused.by(ask("lee.treaty", "bae.junior", NEVER_GIVEN), 403, "role-required");
        Refused.by(ask("admin", "nobody.here", NEVER_GIVEN), 404, "unknown-person");
        Refused.by(paraph.as("admin").get("/api/administration/visibility?person=bae.junior"), 400, "invalid-request");
        Refused.by(paraph.as("admin").get("/api/administration/visibility?dossier=x"), 400, "invalid-request");
    }

    @Test
    void saysTheSameOnItsPage() {
        var dossier = Dossier.proposed(paraph);
        var administrator = Visitor.as(paraph, "admin");

        var page = Visitor.page(administrator.get("/administration/visibility?person=bae.junior&dossier=" + dossier.reference())
                .expect(200));
        assertThat(page.text()).contains("The person does not see the dossier.", "The clearance does not cover the marking.")
                .doesNotContain("Confidential", dossier.as("oh.auditor").path("title").asText());
        assertThat(Visitor.page(administrator.get("/administration/visibility?person=nobody.here&dossier=x").expect(404)).text())
                .contains("There is no person of that username.");
        Visitor.as(paraph, "lee.treaty").get("/administration/visibility").expect(403);
    }

    private Http.Answer ask(String asking, String person, String dossier) {
        return paraph.as(asking).get("/api/administration/visibility?person=" + person + "&dossier=" + dossier);
    }

    private static Map<String, Object> unnamed(Http.Answer answer) {
        var document = ((ObjectNode) answer.expect(200).json().deepCopy()).without("dossier");
        return Map.of("document", document, "length", document.toString().length());
    }
}
