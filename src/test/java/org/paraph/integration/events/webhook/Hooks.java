package org.paraph.integration.events.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.paraph.integration.events.EventServer;
import org.paraph.testing.Http;
import org.paraph.testing.Ministry;
import org.paraph.testing.Poll;
import org.paraph.testing.RunningParaph;

/** A ministry whose people have webhooks and make events for them. */
final class Hooks implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningParaph server;
    private final Ministry ministry;

    /**
     * Begins it on a server of its own that may send to private addresses.
     *
     * @param key under which secrets are kept
     */
    Hooks(String key) {
        server = EventServer.prepare().environment("PARAPH_WEBHOOK_PRIVATE", "allow").environment("PARAPH_SECRET_KEY", key).start();
        ministry = Ministry.on(server).enrol();
    }

    RunningParaph server() {
        return server;
    }

    Ministry ministry() {
        return ministry;
    }

    @Override
    public void close() {
        server.close();
    }

    Http visitor(String username, String language) {
        var http = server.http().rememberingCookies().with("Accept", "text/html").with("Accept-Language", language);
        http.with("Content-Type", "application/x-www-form-urlencoded").post("/sign-in", "username=" + username + "&password="
                + URLEncoder.encode(Ministry.PASSWORD, StandardCharsets.UTF_8)).expect(303);
        return http;
    }

    Http.Answer send(Http visitor, String path, Map<String, String> fields) {
        var body = new StringBuilder("_token=" + Jsoup.parse(visitor.get(path).expect(200).text()).selectFirst("[name=_token]").val());
        fields.forEach((name, value) -> body.append('&').append(URLEncoder.encode(name, StandardCharsets.UTF_8)).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return visitor.with("Content-Type", "application/x-www-form-urlencoded").post(path, body.toString());
    }

    record Hook(String owner, String path, String secret) {
    }

    Hook hook(String owner, WebhookReceiver receiver, Map<String, ?> more) {
        var request = new HashMap<String, Object>(more);
        request.put("url", receiver.url());
        var answer = ministry.as(owner).post("/api/webhooks", request).expect(201);
        return new Hook(owner, "/api/webhooks/" + answer.json().at("/webhook/id").asText(), answer.json().path("secret").asText());
    }

    void remove(Hook hook) {
        var client = ministry.as(hook.owner());
        client.ifMatch(client.get(hook.path()).expect(200).version()).delete(hook.path()).expect(204);
    }

    /** How often it could not be sent to in a row. */
    int failures(Hook hook) {
        return ministry.as(hook.owner()).get(hook.path()).expect(200).json().path("failures").asInt();
    }

    JsonNode deliveries(Hook hook, String query) {
        return ministry.as(hook.owner()).get(hook.path() + "/deliveries" + query).expect(200).json().path("items");
    }

    String dossier() {
        var id = ministry.propose("Agreement on a secret matter " + UUID.randomUUID()).expect(201).json().path("id").asText();
        placed(id, 2);
        return id;
    }

    /** Waits until so many events of a dossier have their place. */
    void placed(String dossier, int most) {
        Poll.until(PATIENCE, () -> ministry.as("treaty").get("/api/events?limit=200&negotiation=" + dossier).expect(200).json()
                .path("items").size(), size -> size >= most);
    }

    void context(String dossier, int times) {
        for (int each = 0; each < times; each++) {
            act(dossier, "context-events", Map.of("actor", "Somebody", "event", "Something", "occurrence", Ministry.today()));
        }
    }

    void admit(String dossier, String unit) {
        act(dossier, "participants", Map.of("kind", "UNIT", "code", unit, "reason", "Asked"));
    }

    void dismiss(String dossier, String unit) {
        act(dossier, "participant-dismissals", Map.of("kind", "UNIT", "code", unit, "reason", "Done"));
    }

    Http.Answer act(String dossier, String act, Map<String, ?> request) {
        return ministry.act(dossier, ministry.read(dossier).version(), act, request).expect(200);
    }

    static List<WebhookReceiver.Message> ofDossier(List<WebhookReceiver.Message> messages, String dossier) {
        return messages.stream().filter(each -> each.event().path("dossier").asText().equals(dossier)).toList();
    }

    static List<String> sequences(List<WebhookReceiver.Message> messages) {
        return messages.stream().map(message -> message.event().path("sequence").asText()).toList();
    }
}
