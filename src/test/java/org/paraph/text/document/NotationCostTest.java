package org.paraph.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NotationCostTest {

    @Test
    void anyNumberOfBracketsIsReadInTimeThatGrowsWithTheLength() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (var unit : List.of("[", "]", "[a]", "[KOR: a][JPN: b]", "[[a]", "[^", "[KOR,", "[^a] ", "\\", "[]")) {
                var wording = Wording.of(unit.repeat(600_000 / unit.length()));
                assertThat(Wording.of(wording.notation())).isEqualTo(wording);
            }
        });
    }

    @Test
    void bracketsAreStillWhatTheyWere() {
        assertThat(Wording.of("a [KOR: x [y] z][ b ] [c] [ d] ] \\[e\\] [^KOR: f] [^g]").notation())
                .isEqualTo("a [KOR: x [y] z][b] [c] [d] \\] \\[e\\] [^KOR: f] [^g]");
        assertThat(Wording.of("[[a]").notation()).isEqualTo("\\[[a]");
        assertThat(Wording.of("[KOR, JPN: ]").pieces()).isEqualTo(
                List.of(new Inline.Bracket(List.of(new Inline.Alternative(List.of("KOR", "JPN"), List.of())))));
    }
}
