package org.paraph.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationCostTest {

    private static final int SHORT = 100_000;
    private static final int TIMES_LONGER = 8;

    /** Work that grew by the square would be 64 times as much; what else the machine does counts for nothing here. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "[a]", "[KOR: a][JPN: b]", "[[a]", "[^", "[KOR,", "[^a] ", "\\", "[]"})
    void anyNumberOfBracketsIsReadWithWorkThatGrowsWithTheLength(String unit) {
        long few = work(unit.repeat(SHORT / unit.length()));
        long many = work(unit.repeat(SHORT * TIMES_LONGER / unit.length()));

        assertThat(many).isLessThan(TIMES_LONGER * 4 * Math.max(few, 2_000_000));
    }

    /** Processor time of this thread in nanoseconds, the least of three. */
    private static long work(String notation) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var wording = Wording.of(notation);
            assertThat(Wording.of(wording.notation()).equals(wording)).isTrue();
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return least;
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
