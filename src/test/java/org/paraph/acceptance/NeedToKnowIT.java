package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.DossierCall;
import org.paraph.testing.Http;
import org.paraph.testing.Operations;
import org.paraph.testing.Operations.Operation;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/**
 * That a dossier which is not for somebody looks to him as if it were not there. Of another unit: lim.trade; with too low
 * a clearance: bae.junior; without any part in dossiers: admin.
 */
class NeedToKnowIT {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    /** Posting a file there only reads it. */
    private static final String READINGS = "/text-readings";

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @ValueSource(strings = {"lim.trade", "bae.junior", "admin"})
    void aHiddenDossierAnswersEveryRequestLikeOneThatDoesNotExist(String outsider) {
        var dossier = withADocument(Dossier.in(paraph, "WORKING_LEVEL_TALKS").act("reviews"));
        var reference = dossier.as("oh.auditor").path("reference").asText();
        var version = dossier.version();

        for (Operation operation : Operations.ofDossiers()) {
            assertSame(ask(outsider, operation, dossier.id(), dossier), ask(outsider, operation, NOBODY, dossier), 404);
            assertSame(ask(outsider, operation, reference, dossier), ask(outsider, operation, "KOR-FRA-2020-999", dossier), 404);
            assertSame(blindly(outsider, operation, dossier.id()), blindly(outsider, operation, NOBODY), 0);
        }

        assertThat(dossier.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lim.trade", "bae.junior", "admin"})
    void aHiddenTaskAnswersEveryRequestLikeOneThatDoesNotExist(String outsider) {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var task = dossier.task("Task_PrepareRound");
        var id = task.path("id").asText();
        var client = paraph.as(outsider).ifMatch(task.path("version").asLong());
        var assignment = Map.of("assignee", outsider, "reason", "curiosity");

        assertSame(client.get("/api/tasks/" + id), client.get("/api/tasks/" + NOBODY), 404);
        for (var part : Map.of("claim", "", "release", "", "assignment", assignment, "completion",
                Requests.of("current-round/preparation")).entrySet()) {
            assertSame(client.post("/api/tasks/" + id + "/" + part.getKey(), part.getValue()),
                    client.post("/api/tasks/" + NOBODY + "/" + part.getKey(), part.getValue()), 404);
        }
        assertThat(dossier.task("Task_PrepareRound")).isEqualTo(task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lim.trade", "bae.junior", "admin"})
    void listsLeaveOutHiddenDossiersAndTheirTasks(String outsider) {
        var title = "Agreement " + UUID.randomUUID();
        var dossier = Dossier.proposed(paraph, Requests.of("propose").put("title", title)).bringTo("WORKING_LEVEL_TALKS");
        var client = paraph.as(outsider);

        assertThat(client.get("/api/negotiations?q=" + title.substring(10)).expect(200).json().path("items")).isEmpty();
        assertThat(paraph.as("park.negotiator").get("/api/negotiations?q=" + title.substring(10)).expect(200).json()
                .path("items")).hasSize(1);
        for (var box : Set.of("visible", "all", "group", "mine")) {
            assertThat(everyTask(client, "/api/tasks?limit=200&box=" + box)).doesNotContain(dossier.id(), title);
        }
        assertSame(client.get("/api/tasks?negotiation=" + dossier.id()), client.get("/api/tasks?negotiation=" + NOBODY), 404);
    }

    @Test
    void anAuditorReadsEverythingAndMayDoNothing() {
        var dossier = withADocument(Dossier.in(paraph, "WORKING_LEVEL_TALKS").act("reviews"));

        for (Operation operation : Operations.ofDossiers()) {
            var answer = ask("oh.auditor", operation, dossier.id(), dossier);
            if (operation.path().contains("/signing-copies")) {
                Refused.by(answer, 409, "text-not-settled");
            } else if ("GET".equals(operation.method()) && operation.path().contains("/treaty")) {
                Refused.by(answer, 404, "no-treaty");
            } else if ("GET".equals(operation.method()) || operation.path().endsWith(READINGS)) {
                answer.expect(200);
            } else {
                Refused.by(answer);
                assertThat(answer.status()).as("%s", answer).isIn(403, 409);
            }
        }
        for (JsonNode action : dossier.as("oh.auditor").path("actions")) {
            assertThat(action.path("allowed").asBoolean()).as("%s", action).isFalse();
        }
        Refused.by(dossier.attempt("oh.auditor", "suspension", Requests.of("suspension")), 403, "not-on-the-dossier");
        Refused.by(dossier.attempt("oh.auditor", "participants", Requests.of("participants")), 403, "not-on-the-dossier");
    }

    @Test
    void admittingAUnitOpensTheDossierToItAndDismissingClosesIt() {
        var dossier = Dossier.proposed(paraph);
        var outsider = paraph.as("lim.trade");
        Refused.by(outsider.get(dossier.path()), 404, "unknown-negotiation");

        dossier.admitUnit("MOTIE");
        outsider.get(dossier.path()).expect(200);
        assertThat(everyTask(outsider, "/api/tasks?box=group&negotiation=" + dossier.id())).contains("Task_RecordMandate");

        dossier.dismissUnit("MOTIE");
        Refused.by(outsider.get(dossier.path()), 404, "unknown-negotiation");
    }

    @Test
    void aPersonAdmittedByNameSeesTheDossierWithinTheClearance() {
        var dossier = Dossier.proposed(paraph);
        var colleague = paraph.enrol("colleague", "MOTIE", "SECRET", "NEGOTIATOR");
        Refused.by(paraph.as(colleague).get(dossier.path()), 404, "unknown-negotiation");

        dossier.act("lee.treaty", "participants",
                Requests.of("participants").put("kind", "PERSON").put("code", colleague));

        paraph.as(colleague).get(dossier.path()).expect(200);
        Refused.by(paraph.as("lim.trade").get(dossier.path()), 404, "unknown-negotiation");
    }

    @Test
    void raisingTheMarkingClosesTheDossierToLowerClearances() {
        var dossier = Dossier.proposed(paraph, Requests.of("propose").put("marking", "RESTRICTED"));
        var junior = paraph.as("bae.junior");
        junior.get(dossier.path()).expect(200);

        dossier.act("lee.treaty", "particulars", Requests.of("particulars").put("marking", "CONFIDENTIAL"));

        Refused.by(junior.get(dossier.path()), 404, "unknown-negotiation");
        Refused.by(dossier.attempt("lee.treaty", "particulars", Requests.of("particulars").put("marking", "TOP_SECRET")),
                403, "marking-too-high");
    }

    @Test
    void aLinkToAHiddenDossierIsShownToThoseOnlyWhoSeeThatDossier() {
        var secret = "Agreement " + UUID.randomUUID();
        var hidden = Dossier.proposed(paraph, Requests.of("propose").put("title", secret));
        var open = Dossier.proposed(paraph);
        open.admitUnit("MOTIE");

        open.act("lee.treaty", "links", Requests.of("links").put("target", hidden.id()).put("title", secret));

        assertThat(paraph.as("lee.treaty").get(open.path() + "/links").text()).contains(secret, hidden.id());
        for (Operation operation : Operations.ofDossiers()) {
            if ("GET".equals(operation.method())) {
                assertThat(ask("lim.trade", operation, open.id(), open).text()).doesNotContain(secret, hidden.id());
            }
        }
        assertSame(paraph.as("lim.trade").ifMatch(open.version()).post(open.path() + "/links",
                Requests.of("links").put("target", hidden.id())), paraph.as("lim.trade").ifMatch(open.version())
                .post(open.path() + "/links", Requests.of("links").put("target", NOBODY)), 404);
    }

    private Http.Answer ask(String person, Operation operation, String id, Dossier about) {
        return new DossierCall(operation, about).send(paraph.as(person), id, about.version());
    }

    private Dossier withADocument(Dossier dossier) {
        paraph.as("lee.treaty").post(dossier.path() + "/documents", Requests.of("documents")).expect(201);
        return dossier;
    }

    /** With neither a version nor a sensible body. */
    private Http.Answer blindly(String person, Operation operation, String id) {
        var path = "/api" + operation.path().replace("{id}", id).replaceAll("\\{[a-z]+}", "1");
        return paraph.as(person).send(operation.method(), path, "GET".equals(operation.method()) ? null : "{}");
    }

    private static String everyTask(Http client, String path) {
        var text = new StringBuilder();
        for (String next = ""; next != null;) {
            var page = client.get(path + (next.isEmpty() ? "" : "&after=" + next)).expect(200);
            text.append(page.text());
            next = page.json().path("next").asText(null);
        }
        return text.toString();
    }

    private static void assertSame(Http.Answer hidden, Http.Answer missing, int status) {
        Refused.by(hidden);
        assertThat(hidden.status()).as("%s", hidden).isEqualTo(missing.status());
        assertThat(Refused.withoutInstance(hidden)).as("%s", hidden).isEqualTo(Refused.withoutInstance(missing));
        assertThat(hidden.header("ETag")).isEmpty();
        if (status != 0) {
            assertThat(hidden.status()).as("%s", hidden).isEqualTo(status);
        }
    }
}
