package org.paraph.engine.camunda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can be found has words that say what is wrong and how to mend it, in each language, filled in full. */
class FindingWordsTest {

    /** What other parts of the application find. */
    private static final Set<String> OTHERS = Set.of("nobody-holds-role");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void everythingThatCanBeFoundHasWords(String language) {
        var words = words(language);

        assertThat(words.keySet()).containsExactlyInAnyOrderElementsOf(codes()
                .flatMap(code -> Stream.of("finding." + code, "finding." + code + ".mend")).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void theWordsAreFilledWithoutRest(String language) {
        var words = words(language);

        assertThat(words.keySet()).allSatisfy(key -> assertThat(
                new MessageFormat(words.getString(key), Locale.forLanguageTag(language)).format(new Object[] {"A", "B", "C",
                        "D"}))
                .doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void whatIsFoundNamesItsPlaceInEveryLanguage(String language) {
        var words = words(language);

        assertThat(codes().filter(code -> !Set.of("set-too-large", "too-many-files").contains(code)))
                .allSatisfy(code -> assertThat(words.getString("finding." + code)).contains("{0}"));
    }

    private static Stream<String> codes() {
        return Stream.concat(Arrays.stream(Code.values()).map(Code::key), OTHERS.stream());
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("models", Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
