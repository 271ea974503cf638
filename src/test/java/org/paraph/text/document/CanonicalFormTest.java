package org.paraph.text.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.RandomTexts;

class CanonicalFormTest {

    /** Whoever wants to make our hashes elsewhere can test against this one. */
    private static final String EXAMPLE = """
            {"form":"paraph-text-1","language":"en","provisions":[\
            {"kind":"TITLE","text":"Agreement on the \\"Café\\""},\
            {"heading":"Scope","kind":"ARTICLE","number":"Article 1","provisions":[\
            {"kind":"PARAGRAPH","number":"1.","text":"The Party [KOR: shall][JPN: may] \\\\\\\\ act."}]}]}""";
    private static final String EXAMPLE_SHA256 = "85e60d822d7efd583665ceb17750f50c2f979a651cd1f4e6c48578eb8a176566";

    @Test
    void theDocumentedExampleHasItsHash() {
        var text = new TreatyDocument("en", List.of(
                Provision.of(Kind.TITLE, "", "Agreement on the \"Cafe\u0301\""),
                Provision.of(Kind.ARTICLE, "Article 1", "Scope", List.of(
                        Provision.of(Kind.PARAGRAPH, "1.", "The Party [KOR:shall][JPN: may]  \\\\ act.")))));

        assertThat(CanonicalForm.of(text)).isEqualTo(EXAMPLE);
        assertThat(text.sha256()).isEqualTo(EXAMPLE_SHA256);
    }

    @Test
    void isWhatAnotherWriterOfRfc8785Writes() {
        texts().forEach(text -> {
            assertThat(CanonicalForm.of(text)).isEqualTo(Jcs.write(asJson(text)));
            text.located().forEach(one -> assertThat(CanonicalForm.of(one.provision())).isEqualTo(Jcs.write(asJson(one.provision()))));
        });
    }

    @Test
    void readsBackWhatItWrote() {
        texts().forEach(text -> {
            var read = CanonicalForm.read(CanonicalForm.of(text));

            assertThat(read).isEqualTo(text);
            assertThat(read.sha256()).isEqualTo(text.sha256());
        });
    }

    @Test
    void escapesControlSignsInALanguage() {
        var text = new TreatyDocument("e\u0001\n\"", List.of());

        assertThat(CanonicalForm.of(text)).isEqualTo(Jcs.write(asJson(text)));
        assertThat(CanonicalForm.read(CanonicalForm.of(text))).isEqualTo(text);
    }

    @Test
    void theHashOfTheWordingDoesNotKnowItsNumber() {
        var one = Provision.of(Kind.ARTICLE, "Article 1", "Scope", List.of(Provision.of(Kind.PARAGRAPH, "1.", "Words")));

        assertThat(one.withNumber("Article 2").wordingSha256()).isEqualTo(one.wordingSha256());
        assertThat(one.withNumber("Article 2").sha256()).isNotEqualTo(one.sha256());
        assertThat(one.withNumber("").sha256()).isEqualTo(one.wordingSha256());
        assertThat(one.withChildren(List.of()).wordingSha256()).isNotEqualTo(one.wordingSha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"form\":\"other\",\"language\":\"en\",\"provisions\":[]}",
        "{\"form\":\"paraph-text-1\",\"language\":\"en\",\"provisions\":[{\"kind\":\"VERSE\"}]}",
        "{\"form\":\"paraph-text-1\",\"language\":\"en\",\"provisions\":[{}]}",
        "{\"form\":\"paraph-text-1\",\"language\":\"en\",\"provisions\":[]} x"})
    void refusesWhatIsNotACanonicalForm(String other) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalForm.read(other));
    }

    private static List<TreatyDocument> texts() {
        return LongStream.range(0, 300).mapToObj(seed -> seed % 3 == 0 ? new RandomTexts(seed).sensible() : new RandomTexts(seed).wild()).toList();
    }

    private static Map<String, Object> asJson(TreatyDocument text) {
        return Map.of("provisions", text.provisions().stream().map(CanonicalFormTest::asJson).toList(),
                "language", text.language(), "form", "paraph-text-1");
    }

    private static Map<String, Object> asJson(Provision one) {
        var json = new TreeMap<String, Object>(Map.of("kind", one.kind().name(), "number", one.number(), "text", one.words().notation(),
                "heading", one.heading().notation(), "provisions", one.children().stream().map(CanonicalFormTest::asJson).toList()));
        json.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        return json;
    }

    /** RFC 8785 for strings, arrays and objects, written without a look at ours. */
    private static final class Jcs {

        static String write(Object value) {
            if (value instanceof Map<?, ?> object) {
                var names = new ArrayList<String>();
                object.keySet().forEach(name -> names.add((String) name));
                names.sort((one, other) -> one.compareTo(other));
                return names.stream().map(name -> write(name) + ":" + write(object.get(name))).collect(Collectors.joining(",", "{", "}"));
            }
            if (value instanceof List<?> array) {
                return array.stream().map(Jcs::write).collect(Collectors.joining(",", "[", "]"));
            }
            return ((String) value).chars().mapToObj(Jcs::sign).collect(Collectors.joining("", "\"", "\""));
        }

        private static String sign(int sign) {
            return switch (sign) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                case 8 -> "\\b";
                case 9 -> "\\t";
                case 10 -> "\\n";
                case 12 -> "\\f";
                case 13 -> "\\r";
                default -> sign < 32 ? "\\u00" + Integer.toHexString(256 + sign).substring(1) : String.valueOf((char) sign);
            };
        }
    }
}
