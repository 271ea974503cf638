package org.paraph.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Requests made by chance from the description of an operation: good ones, nearly good ones and very bad ones. */
public final class RandomRequests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> STRANGE = List.of("", " ", "\u0000", "../../etc/passwd", "..%2f..%2f", "' or 1=1 --", "<b>x</b>",
            "\u202eabc", "مرحبا", "𝕏💣", "한국어", "\ufeff", "\ud800", "null", "%", "_", "{0}", "${x}", "#{x}", "a\nb", "\t", "~", "*",
            "x".repeat(300), "é".repeat(5_000), "-1", "0", "1e9", "99999999999999999999", "2020-02-30", "+999999999-01-01", "true", "[]");
    private static final List<String> PLAUSIBLE = List.of("KOR", "FRA", "JPN", "MOFA", "MND", "en", "ko", "Asia/Seoul", "draft-1",
            "art1", "lee.treaty", "kim.drafter", "A text", "The minister", "1", "2020-03-02", "html", "docx", "created", "mine", "P30D");

    private final ApiDocument api;
    private final Random chance;
    private final Map<String, List<String>> known;

    /** @param known values that mean something for a parameter, by its name; {@code *} for all others */
    public RandomRequests(ApiDocument api, Random chance, Map<String, List<String>> known) {
        this.api = api;
        this.chance = chance;
        this.known = known;
    }

    /**
     * A request.
     *
     * @param verb    the HTTP method
     * @param path    with the query
     * @param headers those besides the sign-in
     * @param body    text or bytes; null for none
     */
    public record Request(String verb, String path, Map<String, String> headers, Object body) {
    }

    /** A request for an operation, perhaps with a body that somebody has written for it. */
    public Request request(ApiDocument.Operation operation, String dossier, long version, JsonNode written) {
        var path = operation.path();
        var query = new StringBuilder();
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", chance.nextInt(20) == 0 ? one(List.of("*/*", "text/plain", "application/xml", "garbage")) : "*/*");
        for (var parameter : operation.detail().path("parameters")) {
            var name = parameter.path("name").asText();
            switch (parameter.path("in").asText()) {
                case "path" -> path = path.replace("{" + name + "}", segment(value(name, dossier)));
                case "query" -> {
                    if (chance.nextInt(3) == 0) {
                        query.append(query.isEmpty() ? "?" : "&").append(name).append('=').append(encoded(value(name, dossier)));
                    }
                }
                default -> header(headers, name, version);
            }
        }
        Object body = operation.takesBody() || chance.nextInt(30) == 0 ? body(operation, headers, written) : null;
        return new Request(operation.verb(), path + query, headers, body);
    }

    private void header(Map<String, String> headers, String name, long version) {
        switch (name) {
            case "If-Match" -> {
                if (chance.nextInt(15) != 0) {
                    headers.put(name, chance.nextInt(10) == 0 ? one(List.of("*", "\"x\"", "\"0\"", "W/\"1\"", "\"999999999999\"", "7"))
                            : "\"" + version + "\"");
                }
            }
            case "Idempotency-Key" -> {
                if (chance.nextInt(8) == 0) {
                    headers.put(name, chance.nextInt(3) == 0 ? one(List.of("same", "\"\"", "a b", "k".repeat(300)))
                            : "fuzz-" + chance.nextLong());
                }
            }
            default -> {
                if (chance.nextInt(6) == 0) {
                    headers.put(name, one(List.of("ko", "ja;q=0.5, en", "*", "garbage;;;", "bytes=0-3", "bytes=9-1", "x".repeat(900))));
                }
            }
        }
    }

    private String value(String name, String dossier) {
        if ("id".equals(name) && chance.nextInt(8) != 0) {
            return dossier;
        }
        int kind = chance.nextInt(10);
        var fitting = known.getOrDefault(name, known.get("*"));
        return kind < 6 && !fitting.isEmpty() ? one(fitting) : kind < 8 ? one(PLAUSIBLE) : one(STRANGE);
    }

    private Object body(ApiDocument.Operation operation, Map<String, String> headers, JsonNode written) {
        var types = new ArrayList<String>();
        operation.detail().path("requestBody").path("content").fieldNames().forEachRemaining(types::add);
        boolean json = types.isEmpty() || types.contains("application/json");
        headers.put("Content-Type", chance.nextInt(25) == 0 ? one(List.of("text/plain", "garbage", "application/xml", "multipart/form-data"))
                : json ? "application/json" : types.get(0).contains("*") ? "text/plain" : types.get(0));
        if (!json || chance.nextInt(30) == 0) {
            return one(List.of("", "{", "[1,2", "null", "\"x\"", "{}", "[]", "Article 1\nThe Parties agree.", "BEGIN:VCALENDAR",
                    "2026-01-01;New Year", "<a/>", "\u0000\u0001", "{\"a\":1,\"a\":2}", "[".repeat(200)));
        }
        var good = written != null && chance.nextInt(3) != 0 ? written.deepCopy() : make(operation.body(), 0);
        if (chance.nextInt(3) == 0) {
            return good.toString();
        }
        for (int i = chance.nextInt(3); i >= 0; i--) {
            good = spoilt(good);
        }
        return good.toString();
    }

    /** A value that fits the schema, more or less. */
    private JsonNode make(JsonNode given, int depth) {
        var schema = api.resolved(given);
        return switch (schema.path("type").asText("any")) {
            case "object" -> {
                var object = JSON.objectNode();
                var required = schema.path("required").toString();
                schema.path("properties").fields().forEachRemaining(member -> {
                    if (required.contains("\"" + member.getKey() + "\"") || depth < 4 && chance.nextBoolean()) {
                        object.set(member.getKey(), make(member.getValue(), depth + 1));
                    }
                });
                yield object;
            }
            case "array" -> {
                var array = JSON.arrayNode();
                for (int i = chance.nextInt(3); i >= 0 && depth < 6; i--) {
                    array.add(make(schema.path("items"), depth + 1));
                }
                yield array;
            }
            case "boolean" -> JSON.booleanNode(chance.nextBoolean());
            case "integer", "number" -> JSON.numberNode(chance.nextInt(10));
            case "string" -> JSON.textNode(text(schema));
            default -> JSON.textNode(one(PLAUSIBLE));
        };
    }

    private String text(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(chance.nextInt(schema.path("enum").size())).asText();
        }
        return switch (schema.path("format").asText()) {
            case "date" -> one(List.of("2020-03-02", "2020-03-03", "2026-01-05", "0001-01-01", "9999-12-31"));
            case "date-time" -> one(List.of("2020-03-02T09:00:00Z", "2026-01-05T10:00:00+09:00", "9999-12-31T23:59:59Z"));
            default -> one(known.get("*").isEmpty() || chance.nextBoolean() ? PLAUSIBLE : known.get("*"));
        };
    }

    /** The same with one thing in it spoilt. */
    private JsonNode spoilt(JsonNode good) {
        var objects = new ArrayList<ObjectNode>();
        collect(good, objects);
        if (objects.isEmpty()) {
            return bad();
        }
        var object = objects.get(chance.nextInt(objects.size()));
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || chance.nextInt(8) == 0) {
            object.set(one(List.of("surprise", "id", "version", "__proto__", "")), bad());
        } else if (chance.nextInt(4) == 0) {
            object.remove(one(names));
        } else {
            object.set(one(names), bad());
        }
        return good;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(each -> collect(each, objects));
    }

    private JsonNode bad() {
        return switch (chance.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(new BigInteger("9".repeat(1 + chance.nextInt(40))));
            case 2 -> JSON.numberNode(-1.5);
            case 3 -> JSON.arrayNode().add(JSON.nullNode()).add("x");
            case 4 -> JSON.objectNode().put("a", 1);
            case 5 -> JSON.booleanNode(true);
            default -> JSON.textNode(one(STRANGE));
        };
    }

    /** A part of a path; none that would make it another address. */
    private static String segment(String value) {
        return value.isEmpty() || value.matches("\\.+") ? "none" : encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

}
