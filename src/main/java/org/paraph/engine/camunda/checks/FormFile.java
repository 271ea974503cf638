package org.paraph.engine.camunda.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** A form that is kept beside the models: JSON with an id and components. */
final class FormFile {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

    private FormFile() {
    }

    static List<Flaw> flaws(String name, String text) {
        if (text.isBlank()) {
            return List.of(Flaw.ofFile(Code.EMPTY_FILE));
        }
        if (depth(text) > Limits.DEPTH) {
            return List.of(Flaw.ofFile(Code.TOO_DEEP, Limits.DEPTH));
        }
        try {
            return flaws(name, text, JSON.readTree(MarkupReader.bare(text)));
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            var flaw = Flaw.ofFile(Code.BAD_FORM, e.getOriginalMessage());
            return List.of(place == null || place.getLineNr() < 1 ? flaw
                    : flaw.placed(place.getLineNr(), Math.max(1, place.getColumnNr())));
        }
    }

    private static List<Flaw> flaws(String name, String text, JsonNode form) {
        var found = new ArrayList<Flaw>();
        var stem = FileName.stem(name);
        if (!form.path("components").isArray()) {
            found.add(Flaw.ofFile(Code.BAD_FORM, "components"));
        }
        if (!form.path("id").isTextual() || !form.path("id").textValue().equals(stem)) {
            found.add(Flaw.ofFile(Code.FORM_NOT_NAMED_LIKE_FILE, stem));
        }
        if (Expressions.isIn(form.toString()) || Expressions.isIn(text)) {
            found.add(Flaw.ofFile(Code.EXPRESSION_NOT_SIMPLE, "${"));
        }
        return found;
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '{' || text.charAt(at) == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if (text.charAt(at) == '}' || text.charAt(at) == ']') {
                depth--;
            }
        }
        return deepest;
    }
}
