package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.JavaScriptWorker;
import org.paraph.testing.Keycloak;
import org.paraph.testing.ProgramsAtWork;
import org.paraph.testing.ProviderSite;
import org.paraph.testing.Requests;

/** Whatever way somebody signs in, the trail of the dossier names who it was, and by what. */
final class SignInTrail {

    private static final String GAZETTE = "gazette-publication";
    private static final String REGISTER = "treaty-registration";
    private static final String TODAY = "2026-01-05";

    private final ProviderSite site;

    SignInTrail(ProviderSite site) {
        this.site = site;
    }

    /** By password, by a token of one's own, in a session, by the provider's token, and as a program. */
    void namesTheRightOneInEachWayOfSigningIn() {
        try (var programs = new ProgramsAtWork(site.paraph())) {
            var press = programs.enter(GAZETTE);
            var dossier = Dossier.in(site.paraph(), "IN_FORCE");
            var officer = site.paraph().as("lee.treaty");
            var token = officer.post("/api/me/tokens", Map.of("name", "my notes", "scopes", List.of("READ", "DOSSIERS"))).expect(201)
                    .json().path("secret").asText();

            record(officer, dossier);
            record(site.bearer(token), dossier);
            record(session("lee.treaty"), dossier);
            record(site.bearer(site.keycloak().personToken("han.treaty", "paraph.read", "paraph.dossiers")), dossier);
            press.complete(programs.await(press, GAZETTE, dossier), Map.of("gazetteNumber", "Treaty No. 1", "publishedOn", TODAY))
                    .expect(204);

            var trail = programs.trail(dossier);
            assertThat(by(trail, "negotiation.record-context")).containsExactly("lee.treaty", "lee.treaty by token my notes",
                    "lee.treaty", "han.treaty by jwt desktop " + site.keycloak().issuer());
            assertThat(by(trail, "negotiation.promulgate-treaty")).containsExactly(press.name() + " by token work");
            assertThat(trail).anySatisfy(entry -> assertThat(entry.path("actor").asText()).isEqualTo("system"));
            assertThat(dossier.list("audit/verification").path("intact").asBoolean()).isTrue();
        }
    }

    /** An unchanged client for JavaScript that asks the provider for its tokens. */
    void namesAWorkerThatSignsInThroughTheProvider() {
        site.enter(Keycloak.PRESS, "SECRET", List.of(), List.of("READ", "EXTERNAL_TASKS"), REGISTER);
        var provider = site.keycloak().issuer() + "/protocol/openid-connect/token";
        var worker = JavaScriptWorker.begin(Map.of("BASE", site.here("/engine-rest").toString(), "TOPIC", REGISTER, "ACCOUNT",
                Keycloak.PRESS, "SECRET", Keycloak.ROBOT_SECRET, "TOKENS", provider, "ANSWERS", "{\"registrationNumber\": \"I-54120\", \"registeredOn\": \"" + TODAY + "\"}"));
        var dossier = Dossier.in(site.paraph(), "IN_FORCE");

        assertThat(worker.awaitEnd()).contains("did " + dossier.id());

        var programs = new ProgramsAtWork(site.paraph());
        programs.awaitAct(dossier, "negotiation.register-treaty", Keycloak.PRESS);
        assertThat(by(programs.trail(dossier), "negotiation.register-treaty"))
                .containsExactly("press by jwt press " + site.keycloak().issuer());
        assertThat(programs.keys(dossier)).doesNotContain("Task_RegisterTreaty");
    }

    private static void record(Http client, Dossier dossier) {
        client.ifMatch(dossier.version()).post(dossier.path() + "/context-events", Requests.of("context-events")).expect(200);
    }

    /** A client that goes on in a session which was begun by the form. */
    private Http session(String username) {
        var browser = site.paraph().anonymous().rememberingCookies();
        browser.with("Content-Type", "application/x-www-form-urlencoded").post("/sign-in", "username=" + username + "&password="
                + DemoParaph.PASSWORD).expect(303);
        return browser.with("X-CSRF-Token", browser.get("/api/me").expect(200).json().path("csrfToken").asText());
    }

    /** Who did that, in their order, and by what where it was not the password. */
    private static List<String> by(List<JsonNode> trail, String action) {
        return trail.stream().filter(entry -> action.equals(entry.path("action").asText())).map(SignInTrail::actor).toList();
    }

    private static String actor(JsonNode entry) {
        var by = entry.at("/after/signedInBy");
        return entry.path("actor").asText() + (by.isMissingNode() ? "" : " by " + by.asText());
    }
}
