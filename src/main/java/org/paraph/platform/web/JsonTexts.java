package org.paraph.platform.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * Looks through the texts of a JSON document before anything is made of it. Control characters other than line breaks
 * and tabs, and halves of surrogate pairs, are refused: a database cannot keep them and no treaty contains them.
 */
final class JsonTexts {

    private static final int MOST_NAMED = 20;

    private JsonTexts() {
    }

    /** Reads the text to its end; what is not JSON is reported by the parser's own exceptions. */
    static void check(JsonFactory factory, byte[] text) throws IOException {
        var violations = new ArrayList<Violation>();
        try (var parser = factory.createParser(text)) {
            var first = parser.nextToken();
            if (first == null) {
                throw new InvalidRequest("body-missing", List.of());
            }
            for (var token = first; token != null; token = parser.nextToken()) {
                if ((token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) && violations.size() < MOST_NAMED
                        && !isStorable(parser.getText())) {
                    violations.add(Violation.at(parser.getParsingContext().pathAsPointer().toString(),
                            "json.control-character"));
                }
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidRequest(List.copyOf(violations));
        }
    }

    /** True if the text has only characters that every database keeps. */
    static boolean isStorable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (Character.isISOControl(each) && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
            if (Character.isSurrogate(each)) {
                if (at + 1 == text.length() || !Character.isSurrogatePair(each, text.charAt(at + 1))) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }
}
