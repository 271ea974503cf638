package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** That a dossier tells beforehand exactly what it would say to each act, in each state and to each person. */
class ActionsIT {

    private static final List<String> PEOPLE = List.of("lee.treaty", "choi.chief", "park.negotiator", "seo.registrar",
            "oh.auditor");
    private static final Set<String> REFUSALS_OF_AUTHORITY = Set.of("illegal-transition", "no-open-task", "role-needed",
            "not-a-candidate", "not-on-the-dossier", "task-frozen", "task-claimed");

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSED", "DRAFTING", "WORKING_LEVEL_TALKS", "TEXT_AGREED", "INITIALLED", "IN_APPROVAL",
        "APPROVED_FOR_SIGNATURE", "SIGNING_SCHEDULED", "SIGNED", "IN_FORCE", "HELD", "SIGNING_POSTPONED", "SHELVED",
        "ABANDONED"})
    void whatIsSaidToBeRefusedIsRefusedForThatReasonAndChangesNothing(String state) {
        var dossier = Dossier.in(paraph, state);
        var before = dossier.list("audit");

        for (String person : PEOPLE) {
            var view = dossier.as(person);
            for (JsonNode action : view.path("actions")) {
                if (!action.path("allowed").asBoolean() && !isOtherwiseNamed(action, view)) {
                    assertRefusedAsSaid(dossier, person, action, view);
                }
            }
        }

        assertThat(dossier.list("audit")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSED", "WORKING_LEVEL_TALKS", "IN_APPROVAL", "SIGNING_SCHEDULED", "HELD",
        "SIGNING_POSTPONED", "SHELVED"})
    void whatIsSaidToBeAllowedIsNotRefusedForStateRoleOrTask(String state) {
        var dossier = Dossier.in(paraph, state);

        for (String person : PEOPLE) {
            var view = dossier.as(person);
            for (JsonNode action : view.path("actions")) {
                var act = act(action, view);
                var request = Requests.of(act);
                if (action.path("allowed").asBoolean() && request.has("occurrence")) {
                    ((ObjectNode) request.get("occurrence")).put("occurredOn", "2999-01-01");
                    var answer = dossier.attempt(person, act, request);
                    assertThat(Refused.by(answer).path("code").asText()).as("%s", answer).isNotIn(REFUSALS_OF_AUTHORITY);
                }
            }
        }

        assertThat(dossier.state()).isEqualTo(state);
    }

    private void assertRefusedAsSaid(Dossier dossier, String person, JsonNode action, JsonNode view) {
        var act = act(action, view);
        var answer = paraph.as(person).ifMatch(view.path("version").asLong()).send(action.path("method").asText(),
                dossier.path() + "/" + dossier.path(act), Requests.of(act));
        var refusal = Refused.by(answer);

        assertThat(refusal.path("code")).as("%s by %s: %s", act, person, answer).isEqualTo(action.at("/whyNot/code"));
        assertThat(refusal.path("detail")).isEqualTo(action.at("/whyNot/detail"));
        assertThat(texts(refusal.path("allowedActions"))).as("%s by %s: %s", act, person, answer)
                .isEqualTo(allowed(view));
    }

    /** Three actions are posted to the same place, of which the state picks one. */
    private static boolean isOtherwiseNamed(JsonNode action, JsonNode view) {
        var meant = switch (view.path("state").asText()) {
            case "HELD" -> "end-hold";
            case "SIGNING_POSTPONED" -> "resume-signature";
            default -> "take-up-again";
        };
        return action.path("href").asText().endsWith("/resumption") && !meant.equals(action.path("action").asText());
    }

    private static String act(JsonNode action, JsonNode view) {
        return action.path("href").asText().replace("/api/negotiations/" + view.path("id").asText() + "/", "");
    }

    private static List<String> allowed(JsonNode view) {
        return StreamSupport.stream(view.path("actions").spliterator(), false)
                .filter(action -> action.path("allowed").asBoolean()).map(action -> action.path("action").asText()).toList();
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
