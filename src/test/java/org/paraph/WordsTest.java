package org.paraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.negotiation.Action;
import org.paraph.platform.config.Jurisdiction;
import org.paraph.platform.forms.Field;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.time.DatePrecision;
import org.paraph.testing.words.Inventory;

/** That nobody meets a key or the name of a constant where a word belongs, in any of the three languages. */
class WordsTest {

    private static final String FORMS = "src/main/resources/forms";
    private static final String AUDITED = "audit.";
    private static final List<String> LANGUAGES = List.of("", "_ko", "_ja");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]*[a-z]{2}");
    private static final String NAMES_OF_FORMATS = "EditionFormat.";

    /** Parts of the application whose constants are no words of the trade and stand on no page. */
    private static final List<String> MACHINERY = List.of("org.paraph.engine.", "org.paraph.platform.", "org.paraph.worklist.",
            "org.paraph.text.reading.", "org.paraph.text.comparison.Likeness", "org.paraph.text.comparison.Segment",
            "org.paraph.text.edition.Font", "org.paraph.text.edition.WordRuns", "org.paraph.text.TextContent",
            "org.paraph.text.ChangeImpact", "org.paraph.document.DocumentType", "org.paraph.negotiation.Action");

    @ParameterizedTest
    @ValueSource(strings = {"", "_ko", "_ja"})
    void everyActIsNamedAndExplained(String language) {
        var words = words(FORMS, language);

        assertThat(Arrays.stream(Action.values()).map(Action::code)
                .flatMap(code -> Stream.of("act." + code, "act." + code + ".lead"))
                .filter(key -> !words.containsKey(key))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ko", "_ja"})
    void everyUserTaskIsNamed(String language) {
        var words = words(FORMS, language);

        assertThat(Inventory.userTasks()).hasSizeGreaterThan(20);
        assertThat(Inventory.userTasks().stream().map(task -> "task." + task).filter(key -> !words.containsKey(key))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ko", "_ja"})
    void everyFieldOfEveryFormHasALabel(String language) {
        var words = words(FORMS, language);
        var missing = new ArrayList<String>();

        Inventory.requests().forEach((act, request) -> Inventory.fields(request).forEach((path, field) -> {
            if (label(words, act, path).isEmpty()) {
                missing.add(act + ": field." + path);
            }
            if (field.kind() == Field.Kind.ROWS && label(words, act, path + ".row").isEmpty()) {
                missing.add(act + ": field." + path + ".row");
            }
        }));

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ko", "_ja"})
    void everyConstantThatAPageCanShowIsAWord(String language) {
        var words = words(FORMS, language);

        assertThat(constants().filter(key -> !words.containsKey(key))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleSaysTheSameInAllLanguages(String bundle) {
        var english = words(bundle, "").stringPropertyNames();

        for (String language : LANGUAGES) {
            var words = words(bundle, language);
            assertThat(words.stringPropertyNames()).as(bundle + language).isEqualTo(english);
            assertThat(english.stream().filter(key -> words.getProperty(key).isBlank())).as(bundle + language).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"_ko, \\p{IsHangul}", "_ja, [\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]"})
    void noSentenceIsLeftInEnglish(String language, String script) {
        var letters = Pattern.compile(script);

        bundles().forEach(bundle -> assertThat(words(bundle, language).entrySet().stream()
                .filter(word -> ENGLISH.matcher(word.getValue().toString()).find()
                        && !letters.matcher(word.getValue().toString()).find())
                .map(word -> word.getKey().toString()).filter(key -> !key.startsWith(NAMES_OF_FORMATS)))
                .as(bundle + language).isEmpty());
    }

    @Test
    void whatTheModelsSayOfTheirUserTasksIsTranslatedAsItStandsThere() {
        var said = Inventory.guidance();

        assertThat(words("src/main/resources/rules", "")).hasSizeGreaterThan(20)
                .allSatisfy((task, words) -> assertThat(said).containsEntry((String) task, (String) words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ko", "_ja"})
    void theGuidanceOfEveryTaskIsTranslated(String language) {
        var words = words("src/main/resources/rules", language);

        assertThat(Inventory.guidance().keySet().stream().filter(task -> !words.containsKey(task))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ko", "_ja"})
    void everyBodyOfTheHomeProcedureIsNamed(String language) {
        var words = words(FORMS, language);

        assertThat(Inventory.bodies()).hasSizeGreaterThan(5);
        assertThat(Inventory.bodies().stream().map(FormWords::bodyKey).filter(key -> !words.containsKey(key))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noWordStandsInEnglishAmongThoseOfAnotherLanguage(String bundle) {
        var english = words(bundle, "");

        for (String language : LANGUAGES.subList(1, LANGUAGES.size())) {
            var words = words(bundle, language);
            assertThat(words.stringPropertyNames().stream().filter(key -> words.getProperty(key).matches("(?s).*[a-z]{2}.*"))
                    .filter(key -> words.getProperty(key).equals(english.getProperty(key)))).as(bundle + language).isEmpty();
        }
    }

    /** What fills a refusal comes as text, which has no format of a number or a date. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_ko", "_ja"})
    void noRefusalFormatsWhatFillsIt(String language) {
        var words = words("src/main/resources/problems", language);

        assertThat(words.stringPropertyNames()).hasSizeGreaterThan(500)
                .noneMatch(key -> words.getProperty(key).matches("(?s).*\\{\\d+\\s*,.*"));
    }

    @Test
    void noWordIsLeftOverThatNothingShows() {
        var words = words(FORMS, "");
        var used = new TreeSet<String>();
        Arrays.stream(Action.values()).forEach(action -> used.addAll(List.of("act." + action.code(), "act." + action.code() + ".lead")));
        used.addAll(List.of("act.propose", "act.split-off"));
        Inventory.bodies().forEach(body -> used.add(FormWords.bodyKey(body)));
        Inventory.userTasks().forEach(task -> used.add("task." + task));
        Inventory.enums().forEach(type -> constants(type).forEach(used::add));
        Inventory.requests().forEach((act, request) -> Inventory.fields(request).keySet().forEach(path -> {
            label(words, act, path).ifPresent(used::add);
            label(words, act, path + ".row").ifPresent(used::add);
            hint(words, act, path).ifPresent(used::add);
        }));

        var left = new TreeSet<>(words.stringPropertyNames());
        left.removeAll(used);
        var code = Inventory.files("src/main", "").stream().filter(file -> file.toString().matches(".*\\.(java|xhtml)"))
                .map(Inventory::text).reduce("", String::concat);
        left.removeIf(key -> key.startsWith(AUDITED) && code.contains("\"" + key.substring(AUDITED.length()) + "\""));
        left.removeIf(key -> code.contains("\"" + key + "\"") || code.contains("'" + key + "'"));

        assertThat(left).isEmpty();
    }

    static Stream<String> bundles() {
        return Inventory.files("src/main/resources", "_ko.properties").stream()
                .map(file -> file.toString().replace("_ko.properties", ""));
    }

    private static Stream<String> constants() {
        return Stream.concat(Inventory.enums().stream()
                .filter(type -> MACHINERY.stream().noneMatch(part -> type.getName().startsWith(part))),
                Stream.of(DatePrecision.class, Jurisdiction.class)).flatMap(WordsTest::constants);
    }

    private static Stream<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(each -> FormWords.type(type) + "." + ((Enum<?>) each).name());
    }

    private static Optional<String> label(Properties words, String act, String path) {
        return FormWords.keys(act, path).stream().filter(words::containsKey).findFirst();
    }

    private static Optional<String> hint(Properties words, String act, String path) {
        return FormWords.keys(act, path).stream().map(key -> key + ".hint").filter(words::containsKey).findFirst();
    }

    private static Properties words(String bundle, String language) {
        var words = new Properties();
        try (var in = Files.newBufferedReader(Path.of(bundle + language + ".properties"))) {
            words.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
