package org.paraph.integration.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.paraph.platform.security.SignInUnavailable;

/** Speaks with the provider: JSON, no redirects, nothing larger than a mebibyte, and no longer than ten seconds. */
@ApplicationScoped
class ProviderHttp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIME_TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(10);
    private static final int LARGEST = 1 << 20;

    private HttpClient client;

    /**
     * What stands at an address.
     *
     * @throws SignInUnavailable if it cannot be had
     */
    JsonNode get(URI address) {
        var answer = send(HttpRequest.newBuilder(address).timeout(TIME_TO_ANSWER).header("Accept", "application/json").build());
        if (answer.status() != 200) {
            throw new SignInUnavailable(address + " answered " + answer.status(), null);
        }
        return answer.body();
    }

    /**
     * Sends a form.
     *
     * @param authorization value of that header; null for none
     * @throws SignInUnavailable if there is no answer, or one that says that the server cannot answer
     */
    Answer post(URI address, Map<String, String> form, String authorization) {
        var request = HttpRequest.newBuilder(address).timeout(TIME_TO_ANSWER).header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        var answer = send(request.build());
        if (answer.status() >= 500) {
            throw new SignInUnavailable(address + " answered " + answer.status(), null);
        }
        return answer;
    }

    /** Names and values as in the query of an address or the body of a form. */
    static String encoded(Map<String, String> form) {
        return form.entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest request) {
        try {
            var response = client().send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                var bytes = body.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw new SignInUnavailable(request.uri() + " answered with too much", null);
                }
                return new Answer(response.statusCode(), bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes));
            }
        } catch (IOException broken) {
            throw new SignInUnavailable(request.uri() + " does not answer: " + broken, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SignInUnavailable(request.uri() + " was not waited for", stopped);
        }
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder().connectTimeout(TIME_TO_CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();
        }
        return client;
    }

    /**
     * @param status the HTTP status
     * @param body   never null
     */
    record Answer(int status, JsonNode body) {
    }
}
