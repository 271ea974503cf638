package org.paraph.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.platform.problem.NamedVersions;
import org.paraph.platform.problem.StaleVersion;
import org.paraph.platform.problem.VersionRequired;

class TagListTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "\"b\", \"a\"", "\"b\",W/\"a\"", ",, \"a\",", "\t\"a\" ", "*", " * "})
    void coversATagByTheWeakComparison(String header) {
        assertThat(TagList.of(List.of(header)).covers("a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"b\"", "a", "\"a\" x", "w/\"a\"", "\"a", "*, \"a\"", "\"a\" \"a\"", "\"A\""})
    void coversNothingElse(String header) {
        assertThat(TagList.of(List.of(header)).covers("a")).isFalse();
    }

    @Test
    void takesSeveralLinesAsOneListAndNoneAsNone() {
        assertThat(TagList.of(List.of("\"a\"", "W/\"b\", \"c, d\"")).strong()).containsExactly("a", "c, d");
        assertThat(TagList.of(null).covers("a")).isFalse();
    }

    @Test
    void isReadInNoTimeWhateverItIs() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (var header : List.of(" ".repeat(100_000) + "x", "\"".repeat(100_001) + "x", ",".repeat(100_000) + "x")) {
                assertThat(TagList.of(List.of(header)).covers("a")).isFalse();
            }
        });
    }

    @Test
    void aVersionIsReadFromTheTagOfAnAnswerOrAlone() {
        assertThat(IfMatch.version("\"7\"")).isEqualTo(7);
        assertThat(IfMatch.version("\"x\", W/\"6\", \"7-abcdefghijklmnop\", \"8\"")).isEqualTo(7);
        assertThat(IfMatch.versions("\"x\", \"7-abcdefghijklmnop\", \"8\", \"7\"")).containsExactly(7L, 8L);
        assertThat(IfMatch.version("W/\"7\"")).isEqualTo(-1);
        assertThat(IfMatch.version("\"" + IfMatch.worded("7", new byte[] {1}) + "\"")).isEqualTo(7);
        assertThatThrownBy(() -> IfMatch.version(" * ")).isInstanceOf(VersionRequired.class);
    }

    @Test
    void oneOfTheNamedVersionsHasToBeCurrent() {
        NamedVersions.remember(IfMatch.versions("\"6\", \"7\""));
        try {
            StaleVersion.unless(6, 7);
            assertThatThrownBy(() -> StaleVersion.unless(6, 8)).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> StaleVersion.unless(5, 7)).isInstanceOf(StaleVersion.class);
        } finally {
            NamedVersions.forget();
        }
        assertThatThrownBy(() -> StaleVersion.unless(6, 7)).isInstanceOf(StaleVersion.class);
    }
}
