package org.paraph.engine.camunda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.engine.models.Finding;
import org.paraph.engine.models.ModelSet;
import org.paraph.testing.model.ModelFolder;

/** Whatever becomes of the shipped models, damaged by chance, the checks answer. The same seed damages them alike. */
class MutatedModelsTest {

    private static final int MUTATIONS = 100;
    private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"[^\"]*\"");
    private static final Pattern TAG = Pattern.compile("<[^?!][^>]*>");
    private static final Pattern EMPTY = Pattern.compile("<[^/?!>]*/>");
    private static final Pattern NAMED = Pattern.compile("(?<=\")[A-Za-z]+_\\w+(?=\")");
    private static final SetChecks CHECKS = new SetChecks(ModelFolder.steps(), ModelFolder.words(), List.of(),
            SetChecks.Parsers.made());

    @ParameterizedTest
    @ValueSource(longs = {2, 5, 15, 23, 24})
    void answersWhateverBecameOfAModel(long seed) {
        var random = new Random(seed);
        var all = new ArrayList<>(ModelFolder.texts().entrySet());
        for (int at = 0; at < MUTATIONS; at++) {
            var file = all.get(random.nextInt(all.size()));
            var text = file.getValue();
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                text = mutated(text, random);
            }

            List<Finding> findings = CHECKS.findings(ModelSet.of(Map.of(file.getKey(), text)), Set.of(file.getKey()));

            assertThat(findings).as("seed %d, mutation %d of %s", seed, at, file.getKey()).allSatisfy(finding ->
                    assertThat(finding.arguments()).doesNotContainNull());
        }
    }

    private static String mutated(String text, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> cut(text, random.nextInt(text.length()), 1 + random.nextInt(3));
            case 1 -> swap(text, random);
            case 2 -> without(text, ATTRIBUTE, random);
            case 3 -> without(text, TAG, random);
            case 4 -> twice(text, EMPTY, random);
            case 5 -> exchanged(text, ATTRIBUTE, random);
            case 6 -> exchanged(text, NAMED, random);
            default -> exchanged(text, EMPTY, random);
        };
    }

    private static String cut(String text, int from, int many) {
        return text.substring(0, from) + text.substring(Math.min(text.length(), from + many));
    }

    private static String swap(String text, Random random) {
        int at = random.nextInt(text.length() - 1);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private static String without(String text, Pattern pattern, Random random) {
        var place = any(text, pattern, random);
        return text.substring(0, place[0]) + text.substring(place[1]);
    }

    private static String twice(String text, Pattern pattern, Random random) {
        var place = any(text, pattern, random);
        return text.substring(0, place[1]) + text.substring(place[0]);
    }

    private static String exchanged(String text, Pattern pattern, Random random) {
        var one = any(text, pattern, random);
        var other = any(text, pattern, random);
        return text.substring(0, one[0]) + text.substring(other[0], other[1]) + text.substring(one[1]);
    }

    /** Where some passage of that kind begins and ends; the beginning of the text if there is none. */
    private static int[] any(String text, Pattern pattern, Random random) {
        var places = pattern.matcher(text).results().map(found -> new int[] {found.start(), found.end()}).toList();
        return places.isEmpty() ? new int[] {0, 0} : places.get(random.nextInt(places.size()));
    }
}
