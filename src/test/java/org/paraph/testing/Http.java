package org.paraph.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Speaks HTTP and JSON with a running Paraph. Unchangeable: {@code as}, {@code with} and {@code rememberingCookies} give a
 * further client, so that one may be shared between threads.
 */
public final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final URI base;
    private final HttpClient client;
    private final Map<String, String> headers;

    private Http(URI base, HttpClient client, Map<String, String> headers) {
        this.base = base;
        this.client = client;
        this.headers = headers;
    }

    /** A client for this server, anonymous and following no redirect; in HTTP/1.1, as the proxy before it speaks. */
    public static Http to(URI base) {
        return new Http(base, builder().build(), Map.of("Accept", "application/json"));
    }

    /** The server closes connections that are idle for half a minute; the client has let go of them before. */
    private static HttpClient.Builder builder() {
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE);
    }

    /** Signs in with each request. */
    public Http as(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** Sends this header with each request, in place of an earlier value. */
    public Http with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Http(base, client, Map.copyOf(more));
    }

    /** Sends {@code If-Match} for this version. */
    public Http ifMatch(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    /** Keeps cookies from here on, in a jar of its own. */
    public Http rememberingCookies() {
        var keeping = builder().cookieHandler(new CookieManager()).build();
        return new Http(base, keeping, headers);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer post(String path) {
        return send("POST", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    /**
     * Sends any request.
     *
     * @param body a string or bytes as they are, anything else as JSON, null for none; the type is JSON unless a header says
     *             otherwise
     */
    public Answer send(String method, String path, Object body) {
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(bytes(body));
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).method(method, publisher);
        headers.forEach(request::setHeader);
        if (body != null && !headers.containsKey("Content-Type")) {
            request.setHeader("Content-Type", "application/json");
        }
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path + " was interrupted", e);
        }
    }

    private static byte[] bytes(Object body) {
        try {
            return body instanceof byte[] file ? file
                    : body instanceof String string ? string.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A text that is JSON. */
    public static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + text, e);
        }
    }

    /** What came back. */
    public static final class Answer {

        private final HttpResponse<byte[]> response;

        private Answer(HttpResponse<byte[]> response) {
            this.response = response;
        }

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        /** The body as it is. */
        public byte[] bytes() {
            return response.body();
        }

        /** The first value of a header, or the empty string. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** All values of a header. */
        public List<String> headers(String name) {
            return response.headers().allValues(name);
        }

        /** The number in the {@code ETag}. */
        public long version() {
            return Long.parseLong(header("ETag").replaceAll("[^0-9]", ""));
        }

        /** The body as JSON; a missing node if it is empty. */
        public JsonNode json() {
            return text().isEmpty() ? MissingNode.getInstance() : read(text());
        }

        /** This answer, if it has that status; the whole of it in the failure else. */
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError("Expected " + status + " but got " + this);
            }
            return this;
        }

        @Override
        public String toString() {
            return response.request().method() + " " + response.uri() + " -> " + status() + " " + text();
        }
    }
}
