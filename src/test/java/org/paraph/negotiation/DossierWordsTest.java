package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the pages of a dossier find each of their words in each language. */
class DossierWordsTest {

    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF");
    private static final Pattern USED = Pattern.compile("(?:say\\['|sentence\\.of\\(')([\\w.-]+)'(?!\\.concat)");
    private static final Pattern STEP = Pattern.compile("<bpmn:(\\w+) id=\"(?:Task|Call|Gateway|StartEvent|EndEvent|Event|Activity)"
            + "\\w*\" name=");

    @ParameterizedTest
    @ValueSource(strings = {"ko", "ja"})
    void everyLanguageHasTheSameWords(String language) {
        assertThat(words(Locale.forLanguageTag(language)).keySet()).isEqualTo(words(Locale.ENGLISH).keySet());
        assertThat(own(language)).isEqualTo(own("en"));
    }

    @Test
    void everyWordThatAViewAsksForIsThere() {
        var used = files(VIEWS, ".xhtml").flatMap(text -> USED.matcher(text).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).hasSizeGreaterThan(100);
        assertThat(words(Locale.ENGLISH).keySet()).containsAll(used);
    }

    @Test
    void everyStageHasItsWord() {
        assertThat(words(Locale.ENGLISH).keySet()).containsAll(keys("stage.text.", TextStage.values()))
                .containsAll(keys("stage.approval.", ApprovalStage.values())).containsAll(keys("stage.acts.", ActsStage.values()))
                .containsAll(keys("link.", DossierLink.Kind.values())).containsAll(keys("deviation.", Deviation.State.values()));
    }

    @Test
    void everyKindOfStepInTheModelsHasItsWord() {
        var kinds = files(Path.of("bpmn"), ".bpmn").flatMap(text -> STEP.matcher(text).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(kinds).contains("userTask");
        assertThat(words(Locale.ENGLISH).keySet()).containsAll(kinds.stream().map(kind -> "kind." + kind).toList());
    }

    private static Set<String> keys(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(each -> prefix + each.name()).collect(Collectors.toSet());
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle("dossier", language);
    }

    /** The keys that the language's own file has, without those that it would inherit. */
    private static Set<String> own(String language) {
        var file = Path.of("src/main/resources/dossier" + (language.equals("en") ? "" : "_" + language) + ".properties");
        return text(file).lines().map(line -> line.substring(0, line.indexOf('='))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> files(Path below, String ending) {
        try (var found = Files.walk(below)) {
            return found.filter(path -> path.toString().endsWith(ending)).map(DossierWordsTest::text).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
