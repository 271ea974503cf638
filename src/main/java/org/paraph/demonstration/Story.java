package org.paraph.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * Plays a story of acts, one after the other and each by its own person, over the REST interface, as the ministries'
 * own systems would. A step names who acts, the path and the body; the version in {@code If-Match} is looked up before.
 */
final class Story {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI api;
    private final HttpClient client;
    private String negotiation = "";

    Story(URI api) {
        this.api = api;
        this.client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    /**
     * Plays all steps.
     *
     * @throws IOException if one is refused
     */
    void play(JsonNode steps) throws IOException, InterruptedException {
        for (JsonNode step : steps) {
            var person = step.get("as").asText();
            var path = path(person, step.get("path").asText());
            var request = request(person, path).header("Content-Type", "application/json");
            if (!negotiation.isEmpty()) {
                request.header("If-Match", get(person, "/negotiations/" + negotiation).headers().firstValue("ETag")
                        .orElseThrow(() -> new IOException("No version of the dossier for " + person)));
            }
            var answer = client.send(
                    request.method(step.get("method").asText(), BodyPublishers.ofString(step.get("body").toString()))
                            .build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException(step.get("what").asText() + " (" + person + ", " + path + "): "
                        + answer.statusCode() + " " + answer.body());
            }
            if (negotiation.isEmpty()) {
                negotiation = Sample.JSON.readTree(answer.body()).get("id").asText();
            }
        }
    }

    private String path(String person, String template) throws IOException, InterruptedException {
        var path = template.replace("{negotiation}", negotiation);
        if (path.contains("{open-deviation}")) {
            for (JsonNode each : Sample.JSON.readTree(get(person, "/negotiations/" + negotiation + "/deviations").body())) {
                if ("REQUESTED".equals(each.get("state").asText())) {
                    return path.replace("{open-deviation}", each.get("id").asText());
                }
            }
        }
        if (path.contains("{open-notice}")) {
            for (JsonNode each : Sample.JSON.readTree(get(person, "/negotiations/" + negotiation + "/treaty").body())
                    .get("notices")) {
                if (!each.get("possible").isEmpty()) {
                    return path.replace("{open-notice}", each.get("id").asText());
                }
            }
        }
        if (!path.contains("{latest-review}")) {
            return path;
        }
        var reviews = Sample.JSON.readTree(get(person, "/negotiations/" + negotiation + "/reviews").body());
        return path.replace("{latest-review}", reviews.get(reviews.size() - 1).get("id").asText());
    }

    private HttpResponse<String> get(String person, String path) throws IOException, InterruptedException {
        return client.send(request(person, path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String person, String path) {
        var credentials = Base64.getEncoder()
                .encodeToString((person + ":" + Sample.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(api + path)).timeout(PATIENCE).header("Authorization",
                "Basic " + credentials);
    }
}
