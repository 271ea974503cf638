package org.paraph.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.paraph.testing.Http;

/**
 * Sends requests made by chance and collects what must not be: a fault of the server, a status or a body that is not described,
 * a refusal without its document, and a dossier that a refused request has changed.
 */
public final class Fuzz {

    private static final String AUDITOR = "oh.auditor";
    private static final int HARVEST = 400;
    private static final Pattern DOSSIER = Pattern.compile("/api/negotiations/([0-9a-f-]{36})/.*");

    private final ApiDocument api;
    private final Function<String, Http> clients;
    private final List<String> accounts;
    private final List<String> dossiers;
    private final Function<String, JsonNode> written;
    private final Random chance;
    private final List<String> harvest = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, String> findings = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new HashMap<>();
    private String last = "the first one";
    private boolean hungUp;

    /**
     * @param clients  signed-in clients, by account
     * @param accounts who asks
     * @param dossiers ids of dossiers that nobody else works on
     * @param written  a good body for an act, by its path below the dossier; null if there is none
     */
    public Fuzz(ApiDocument api, Function<String, Http> clients, List<String> accounts, List<String> dossiers,
            Function<String, JsonNode> written, long seed) {
        this.api = api;
        this.clients = clients;
        this.accounts = accounts;
        this.dossiers = dossiers;
        this.written = written;
        this.chance = new Random(seed);
    }

    /** Sends so many requests; returns what must not be, one line for each kind, with the request that showed it. */
    public Map<String, String> run(int requests) {
        var known = Map.of("*", harvest, "username", List.of("nobody.here", "lee.treaty"), "process", List.of("no-process"),
                "language", List.of("en", "ko"), "format", List.of("html", "docx", "pdf", "xlsx"), "party", List.of("KOR", "FRA"),
                "text", List.of("draft-1"), "code", List.of("MOFA", "KOR"));
        var maker = new RandomRequests(api, chance, known);
        var operations = api.operations().stream().filter(each -> !each.isStream()).toList();
        dossiers.forEach(each -> versions.put(each, version(each)));
        for (int i = 0; i < requests; i++) {
            var operation = operations.get(i % operations.size());
            var dossier = one(dossiers);
            var act = operation.path().replaceFirst("^/api/negotiations/\\{id}/", "").replaceAll("\\{[a-z]+}", "{subject}");
            var request = maker.request(operation, dossier, versions.get(dossier), written.apply(act));
            send(operation, request);
        }
        return findings;
    }

    /** How many answers there were of each status. */
    public Map<Integer, Integer> statuses() {
        return statuses;
    }

    private void send(ApiDocument.Operation operation, RandomRequests.Request request) {
        var account = one(accounts);
        var client = clients.apply(account);
        for (var header : request.headers().entrySet()) {
            client = client.with(header.getKey(), header.getValue());
        }
        Http.Answer answer;
        try {
            answer = answered(client, request);
        } catch (UncheckedIOException unanswered) {
            findings.putIfAbsent(operation + " is not answered", account + ": " + request + " after " + last + ": " + unanswered);
            return;
        }
        hungUp = answer.status() == 400 && isOutside(answer);
        statuses.merge(answer.status(), 1, Integer::sum);
        var shown = account + ": " + request + " -> " + answer.status() + " " + shortened(answer.text());
        last = shown;
        look(operation, answer, shown);
        if (answer.status() >= 400) {
            requireUnchanged(operation, request, shown);
        } else {
            gather(answer);
            refresh(request);
        }
    }

    /** The connector hangs up without a word after a head that it could not read, and the next request may fall into that. */
    private Http.Answer answered(Http client, RandomRequests.Request request) {
        try {
            return client.send(request.verb(), request.path(), request.body());
        } catch (UncheckedIOException unanswered) {
            if (!hungUp) {
                throw unanswered;
            }
            return client.send(request.verb(), request.path(), request.body());
        }
    }

    private void look(ApiDocument.Operation operation, Http.Answer answer, String shown) {
        if (answer.status() >= 500) {
            findings.putIfAbsent(operation + " fails", shown);
            return;
        }
        boolean outside = isOutside(answer);
        var described = api.response(operation, answer.status());
        if (described.isMissingNode() && !outside) {
            findings.putIfAbsent(operation + " answers " + answer.status(), shown);
            return;
        }
        if (answer.status() >= 400) {
            if (!outside) {
                objections(operation, SchemaCheck.objectionsToKnown(api, answer.json(), api.problem()), shown);
            }
        } else if (answer.header("Content-Type").startsWith("application/json")) {
            objections(operation, SchemaCheck.objections(api, answer.json(),
                    described.at("/content/application~1json/schema")), shown);
        }
    }

    /** True where the server's own connector has refused the address before any of it came to us, or it leads elsewhere. */
    private static boolean isOutside(Http.Answer answer) {
        boolean connector = answer.status() == 400 && !answer.header("Content-Type").startsWith("application/problem+json");
        return connector || answer.status() == 405 || answer.status() == 302 || answer.status() == 200
                && answer.header("Content-Type").startsWith("text/html");
    }

    private void objections(ApiDocument.Operation operation, List<String> objections, String shown) {
        objections.forEach(each -> findings.putIfAbsent(operation + " " + each.replaceAll("/\\d+", "/0"), shown));
    }

    private void requireUnchanged(ApiDocument.Operation operation, RandomRequests.Request request, String shown) {
        var touched = DOSSIER.matcher(request.path());
        if (!touched.matches() || "GET".equals(request.verb()) || !versions.containsKey(touched.group(1))) {
            return;
        }
        var before = versions.get(touched.group(1));
        if (version(touched.group(1)) != before) {
            findings.putIfAbsent(operation + " changes the dossier although it is refused", shown);
            versions.put(touched.group(1), version(touched.group(1)));
        }
    }

    private void refresh(RandomRequests.Request request) {
        if (!"GET".equals(request.verb())) {
            dossiers.forEach(each -> versions.put(each, version(each)));
        }
    }

    private long version(String dossier) {
        return clients.apply(AUDITOR).get("/api/negotiations/" + dossier).expect(200).json().path("version").asLong();
    }

    private void gather(Http.Answer answer) {
        if (answer.header("Content-Type").startsWith("application/json")) {
            answer.json().findValues("id").stream().filter(JsonNode::isTextual).limit(5).forEach(each -> {
                if (harvest.size() < HARVEST) {
                    harvest.add(each.asText());
                } else {
                    harvest.set(chance.nextInt(HARVEST), each.asText());
                }
            });
        }
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
