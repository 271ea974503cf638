package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.RunningParaph;

/** How many requests an account may make, and which sites' scripts may make them, where the installation says so. */
class InterfaceLimitsIT {

    private static final String PASSWORD = "limits-2026-test";
    private static final int RATE = 40;
    private static final RunningParaph SERVER = RunningParaph.prepare().administrator("root", PASSWORD)
            .environment("PARAPH_RATE_LIMIT", Integer.toString(RATE))
            .environment("PARAPH_CORS_ORIGINS", "https://app.example, http://localhost:3000").start();

    private final Http root = SERVER.http().as("root", PASSWORD);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void anAccountMakesSoManyRequestsInAMinuteAndIsToldHowManyAreLeft() {
        var username = "busy." + System.nanoTime() % 100_000;
        root.post("/api/people", Map.of("username", username, "name", "Busy", "unit",
                root.get("/api/units").expect(200).json().at("/items/0/code").asText(), "clearance", "SECRET", "roles", List.of(),
                "password", PASSWORD)).expect(201);
        var client = SERVER.http().as(username, PASSWORD);
        var first = client.get("/api/me").expect(200);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"account\";q=40;w=60");
        assertThat(first.header("RateLimit")).isEqualTo("\"account\";r=39;t=0");

        var answer = tooMany(client, "/api/me");

        Refused.by(answer, 429, "too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 2);
        var contract = tooMany(client, "/engine-rest/task");
        assertThat(contract.status()).isEqualTo(429);
        assertThat(contract.json().path("type").asText()).isEqualTo("RestException");
        assertThat(contract.json().path("message").asText()).contains("40");
        assertThat(Integer.parseInt(contract.header("Retry-After"))).isBetween(1, 2);
        assertThat(client.with("Accept", "text/html").get("/help").status()).isEqualTo(200);
        root.get("/api/me").expect(200);
    }

    private static Http.Answer tooMany(Http client, String path) {
        var answer = client.get(path);
        for (int i = 0; i < 3 * RATE && answer.status() == 200; i++) {
            answer = client.get(path);
        }
        return answer;
    }

    @Test
    void aBrowserOfANamedSiteIsToldThatItMaySendRequestsWithoutSigningIn() throws IOException {
        var answer = preflight("/api/tasks", "https://app.example");

        assertThat(answer.get(0)).contains(" 204 ");
        assertThat(answer).contains("Access-Control-Allow-Origin: https://app.example",
                "Access-Control-Allow-Methods: GET, HEAD, POST, PUT, DELETE", "Vary: Origin")
                .noneMatch(line -> line.startsWith("Access-Control-Allow-Credentials"));
        assertThat(answer).anyMatch(line -> line.startsWith("Access-Control-Allow-Headers:") && line.contains("If-Match")
                && line.contains("Idempotency-Key") && line.contains("Authorization") && line.contains("If-None-Match")
                && line.contains("Last-Event-ID") && line.contains("Prefer"));
    }

    @Test
    void aBrowserOfAnotherSiteIsTreatedLikeAnybodyWhoHasNotSignedIn() throws IOException {
        for (var origin : List.of("https://evil.example", "null", "https://app.example.evil", "http://app.example")) {
            assertThat(preflight("/api/tasks", origin).get(0)).as(origin).contains(" 401 ");
        }
        assertThat(preflight("/", "https://app.example").get(0)).doesNotContain(" 204 ");
    }

    @Test
    void aScriptOfANamedSiteMayReadAnswersAndRefusals() throws IOException {
        var refused = exchange("GET /api/tasks HTTP/1.1", "Origin: http://localhost:3000");
        assertThat(refused.get(0)).contains(" 401 ");
        assertThat(refused).contains("Access-Control-Allow-Origin: http://localhost:3000", "Vary: Origin");
        assertThat(refused).anyMatch(line -> line.startsWith("Access-Control-Expose-Headers:") && line.contains("ETag")
                && line.contains("Preference-Applied"));

        assertThat(exchange("GET /api/tasks HTTP/1.1", "Origin: https://evil.example"))
                .noneMatch(line -> line.startsWith("Access-Control-"));
    }

    @Test
    void anAnswerSaysThatItDependsOnTheSiteAndOnTheLanguage() throws IOException {
        var pair = Base64.getEncoder().encodeToString(("root:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        for (var path : List.of("/api/me", "/api/units/none")) {
            var answer = exchange("GET " + path + " HTTP/1.1", "Origin: http://localhost:3000", "Authorization: Basic " + pair);

            assertThat(answer).as(path).contains("Access-Control-Allow-Origin: http://localhost:3000");
            assertThat(answer.stream().filter(line -> line.startsWith("Vary: ")).toList().toString()).as(path)
                    .contains("Origin", "Accept-Language");
        }
    }

    private static List<String> preflight(String path, String origin) throws IOException {
        return exchange("OPTIONS " + path + " HTTP/1.1", "Origin: " + origin, "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: authorization,if-match");
    }

    /** Sends what the JDK's client does not let its caller send, and returns the head of the answer. */
    private static List<String> exchange(String... lines) throws IOException {
        var address = SERVER.baseUri();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = String.join("\r\n", lines) + "\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var head = new ArrayList<String>();
            for (var line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                head.add(line);
            }
            return head;
        }
    }
}
