package org.paraph.platform.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Makes an example for each named schema: one value for each member, in the words of the trade where one fits. */
final class ApiExamples {

    private static final int DEEPEST = 6;
    private static final String REFERENCE = "#/components/schemas/";
    private static final Map<String, Object> BY_NAME = Map.ofEntries(Map.entry("reference", "KOR-JPN-2026-001"),
            Map.entry("negotiation", "KOR-JPN-2026-001"), Map.entry("party", "KOR"), Map.entry("code", "KOR"),
            Map.entry("homeParty", "KOR"), Map.entry("leadMinistry", "MOFA"), Map.entry("unit", "MOFA"),
            Map.entry("language", "en"), Map.entry("zone", "Asia/Seoul"), Map.entry("place", "Seoul"),
            Map.entry("username", "lee.treaty"), Map.entry("assignee", "lee.treaty"), Map.entry("proposedBy", "lee.treaty"),
            Map.entry("title", "Agreement on fisheries"), Map.entry("subject", "Who fishes where"),
            Map.entry("authority", "The minister"), Map.entry("reason", "As decided"), Map.entry("version", 7),
            Map.entry("id", "3f0c6a52-6f0e-4c0e-9a55-0f4f7d3f2b11"), Map.entry("label", "draft-1"), Map.entry("closes", "18:00:00"),
            Map.entry("password", "a password of some length"), Map.entry("client", "gazette"), Map.entry("contact", "lee.treaty"), Map.entry("topic", "gazette-publication"));
    private static final List<String> CANDIDATES = List.of("As decided", "KOR", "en", "MOFA", "lee.treaty", "KOR-JPN-2026-001",
            "Asia/Seoul", "P180D", "1", "3f0c6a52-6f0e-4c0e-9a55-0f4f7d3f2b11", "a".repeat(64), "09:00", "art1", "a-b", "unit:MOFA");

    private final Map<String, Schema> named;

    ApiExamples(Map<String, Schema> named) {
        this.named = named;
    }

    /** Puts one into each schema that has a name. */
    void add() {
        named.values().stream().filter(schema -> schema.getType() == Schema.SchemaType.OBJECT)
                .forEach(schema -> schema.setExample(of("", schema, 0)));
    }

    private Object of(String name, Schema given, int depth) {
        var schema = given.getRef() == null ? given : named.get(given.getRef().substring(REFERENCE.length()));
        if (schema.getAnyOf() != null && !schema.getAnyOf().isEmpty()) {
            return of(name, schema.getAnyOf().get(0), depth);
        }
        if (schema.getType() == null) {
            return Map.of();
        }
        return switch (schema.getType()) {
            case OBJECT -> object(schema, depth);
            case ARRAY -> depth > DEEPEST ? List.of() : Collections.nCopies(schema.getMinItems() == null ? 1
                    : Math.max(1, schema.getMinItems()), of(name.replaceFirst("s$", ""), schema.getItems(), depth + 1));
            case BOOLEAN -> false;
            case INTEGER, NUMBER -> schema.getMinimum() == null ? BY_NAME.getOrDefault(name, 1) : schema.getMinimum();
            default -> text(name, schema);
        };
    }

    private Object object(Schema schema, int depth) {
        var example = new LinkedHashMap<String, Object>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((member, type) -> {
                boolean needed = schema.getRequired() != null && schema.getRequired().contains(member);
                if (needed || depth < DEEPEST) {
                    example.put(member, of(member, type, depth + 1));
                }
            });
        }
        return example;
    }

    private static Object text(String name, Schema schema) {
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        if (schema.getFormat() != null) {
            return switch (schema.getFormat()) {
                case "date" -> "2026-03-02";
                case "date-time" -> "2026-03-02T09:00:00Z";
                case "time" -> BY_NAME.getOrDefault(name, "09:00:00");
                case "byte" -> "UGFyYXBo";
                default -> CANDIDATES.get(9);
            };
        }
        var candidates = new ArrayList<String>();
        if (BY_NAME.get(name) instanceof String fitting) {
            candidates.add(fitting);
        }
        candidates.addAll(CANDIDATES);
        return candidates.stream().filter(each -> schema.getPattern() == null || each.matches(schema.getPattern()))
                .filter(each -> schema.getMaxLength() == null || each.length() <= schema.getMaxLength()).findFirst()
                .orElse("");
    }
}
