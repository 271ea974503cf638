package org.paraph.integration.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paraph.testing.Http;
import org.paraph.testing.Ministry;
import org.paraph.testing.Refused;
import org.paraph.testing.RunningParaph;

/** A ministry with a second administrator and an auditor, to whose server programs sign in by tokens. */
final class Programs {

    static final String PATH = "/api/administration/clients";

    private static Programs shared;

    private final RunningParaph server = Ministry.prepare().start();
    private final Ministry ministry = Ministry.on(server).enrol();
    private final Http admin = ministry.as(Ministry.ADMINISTRATOR);
    private final List<String> secrets = Collections.synchronizedList(new ArrayList<>());

    private Programs() {
        enrol("second", "MOFA", "ADMINISTRATOR");
        enrol("auditor", "MOFA", "AUDITOR");
    }

    /** On a server of its own. */
    static Programs fresh() {
        return new Programs();
    }

    /** The one of the test JVM, with which its server ends. */
    static synchronized Programs shared() {
        if (shared == null) {
            shared = fresh();
        }
        return shared;
    }

    RunningParaph server() {
        return server;
    }

    Ministry ministry() {
        return ministry;
    }

    Http admin() {
        return admin;
    }

    /** All that was told so far. */
    List<String> secrets() {
        return List.copyOf(secrets);
    }

    void enrol(String username, String unit, String role) {
        admin.post("/api/people", Map.of("username", username, "name", username, "unit", unit, "clearance", "SECRET", "roles",
                List.of(role), "password", Ministry.PASSWORD)).expect(201);
    }

    /** What a program is entered with, of a name that is made up. */
    Map<String, Object> request(Map<String, ?> more) {
        var request = new HashMap<String, Object>(Map.of("client", "gazette-" + UUID.randomUUID().toString().substring(0, 8),
                "name", "The Official Gazette", "unit", "MOFA", "clearance", "UNCLASSIFIED", "contact", "treaty", "scopes",
                List.of("READ"), "topics", List.of()));
        request.putAll(more);
        return request;
    }

    /** A new program. */
    JsonNode program(Map<String, ?> more) {
        return admin.post(PATH, request(more)).expect(201).json();
    }

    /** A new token of a program. */
    JsonNode issue(JsonNode client, Map<String, ?> more) {
        var name = client.path("client").asText();
        var request = new HashMap<String, Object>(Map.of("name", "press", "scopes", List.of("READ")));
        request.putAll(more);
        var made = admin.ifMatch(version(name)).post(PATH + "/" + name + "/tokens", request).expect(201);
        assertThat(made.header("Location")).endsWith("/tokens/" + made.json().at("/token/id").asText());
        return remember(made.json());
    }

    /** A new token of a person. */
    JsonNode own(String username, Map<String, ?> request) {
        return remember(ministry.as(username).post("/api/me/tokens", request).expect(201).json());
    }

    /** The successor of a token. */
    JsonNode rotated(JsonNode client, JsonNode token, Map<String, ?> request) {
        return remember(admin.ifMatch(admin.get(path(client, token)).version()).post(path(client, token) + "/rotation", request)
                .expect(201).json());
    }

    JsonNode remember(JsonNode issued) {
        secrets.add(issued.path("secret").asText());
        return issued;
    }

    String path(JsonNode client, JsonNode issued) {
        return PATH + "/" + client.path("client").asText() + "/tokens/" + issued.at("/token/id").asText();
    }

    long version(String client) {
        return admin.get(PATH + "/" + client).expect(200).version();
    }

    /** Whoever holds a token. */
    Http bearer(JsonNode issued) {
        return server.http().with("Authorization", "Bearer " + issued.path("secret").asText());
    }

    /** Does something to a dossier. */
    void act(Http client, String dossier) {
        client.ifMatch(ministry.read(dossier).version()).post("/api/negotiations/" + dossier + "/context-events", event())
                .expect(200);
    }

    Map<String, Object> event() {
        return Map.of("actor", "The press", "event", "Reports on the talks", "occurrence", Ministry.today());
    }

    /** A session that was begun on the page, its token with each request. */
    Http signedIn(String username) {
        var browser = server.http().rememberingCookies();
        browser.with("Content-Type", "application/x-www-form-urlencoded").post("/sign-in", "username=" + username + "&password="
                + Ministry.PASSWORD.replace(" ", "+")).expect(303);
        return browser.with("X-CSRF-Token", browser.get("/api/me").expect(200).json().path("csrfToken").asText());
    }

    /** The token opens nothing. */
    static void refused(Http.Answer answer) {
        Refused.by(answer, 401, "bad-credentials");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer").contains("error=\"invalid_token\"");
    }
}
