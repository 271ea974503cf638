package org.paraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without scripts that goes one step at a time, over several sites of this machine, and keeps their cookies as
 * browsers do: by host, whatever the port, and secure ones on this machine also without HTTPS.
 */
public final class PlainBrowser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** The cookies that it has, by their names; may be changed. */
    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    /** Sends a form as it was filled in. */
    public HttpResponse<String> post(URI address, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Keycloak.form(fields))));
    }

    /** Where an answer leads. */
    public static URI next(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(answer.uri()::resolve)
                .orElseThrow(() -> new AssertionError("It leads nowhere: " + answer + "\n" + answer.body()));
    }

    /** Where the form of a page is sent to. */
    public static URI action(HttpResponse<String> page) {
        var found = ACTION.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No form: " + page + "\n" + page.body());
        }
        return page.uri().resolve(found.group(1).replace("&amp;", "&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        request.timeout(PATIENCE).header("Accept", "text/html, application/json;q=0.9");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                    .collect(Collectors.joining("; ")));
        }
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
