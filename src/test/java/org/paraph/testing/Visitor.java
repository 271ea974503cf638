package org.paraph.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who reads the pages and sends their forms without a browser: signed in, with cookies and the session's token. */
public final class Visitor {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Http http;
    private final String token;

    private Visitor(Http http, String token) {
        this.http = http;
        this.token = token;
    }

    /** Signs in on the page. */
    public static Visitor as(DemoParaph paraph, String username) {
        var http = paraph.anonymous().rememberingCookies().with("Accept", "text/html").with("Accept-Language", "en");
        http.with("Content-Type", FORM).post("/sign-in", encoded(Map.of("username", List.of(username), "password",
                List.of(DemoParaph.PASSWORD), "next", List.of("/inbox")))).expect(303);
        return new Visitor(http, Jsoup.parse(http.get("/inbox").expect(200).text()).selectFirst("[name=_token]").val());
    }

    /** Looks at a page. */
    public Http.Answer get(String path) {
        return http.get(path);
    }

    /** Sends a form with the session's token. */
    public Http.Answer send(String path, Map<String, List<String>> fields) {
        return http.with("Content-Type", FORM).post(path, "_token=" + token + "&" + encoded(fields));
    }

    /** Sends a form without the session's token. */
    public Http.Answer sendUnasked(String path, Map<String, List<String>> fields) {
        return http.with("Content-Type", FORM).post(path, encoded(fields));
    }

    /** The token that this session's forms carry. */
    public String token() {
        return token;
    }

    /** The connection, for requests of other kinds. */
    public Http http() {
        return http;
    }

    /** The page in an answer. */
    public static Document page(Http.Answer answer) {
        return Jsoup.parse(answer.text());
    }

    private static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream().flatMap(field -> field.getValue().stream()
                .map(value -> encoded(field.getKey()) + "=" + encoded(value))).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
