package org.paraph.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.testing.RandomEdits;
import org.paraph.testing.RandomTexts;
import org.paraph.text.UnknownProvision;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TextIndex;
import org.paraph.text.document.TreatyDocument;

/** A change of the text voids the decisions whose provisions it touches, all of them and no other. */
class CoverageTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsVoidedIsExactlyWhatTheDifferenceTouches(long seed) {
        var random = new Random(seed);
        var before = new RandomTexts(seed).sensible();
        var after = new RandomEdits(random, "q").any(before, random.nextInt(5));
        var old = new TextIndex(before);
        var now = new TextIndex(after);
        var touched = touched(old, now);

        for (int decision = 0; decision < 20; decision++) {
            var scope = scope(old, random);
            var coverage = Coverage.of("v1", before.sha256(), old, scope);
            boolean meets = scope.isEmpty() ? !before.sha256().equals(after.sha256()) : scope.stream().anyMatch(touched::contains);

            assertThat(coverage.stands(present(now))).as("%s of %s", scope, touched).isEqualTo(!meets);
            assertThat(coverage.stands(present(old))).as("when the text comes back").isTrue();
            if (!scope.isEmpty()) {
                assertThat(coverage.changed(present(now))).containsExactlyInAnyOrderElementsOf(
                        scope.stream().filter(touched::contains).toList());
            }
        }
    }

    @Test
    void reachesAUnitByItselfOrByThePartThatHoldsItAsLongAsThatReadsTheSame() {
        var text = index("As one.", "As two.");
        var coverage = Coverage.of("v1", text.document().sha256(), text, List.of("art1"));

        assertThat(text.units()).filteredOn(unit -> coverage.reaches(unit, present(text))).extracting(TextIndex.Entry::path)
                .containsExactly("art1");
        assertThat(coverage.stands(present(index("As one.", "Otherwise.")))).isTrue();
        assertThat(coverage.stands(present(index("Otherwise.", "As two.")))).isFalse();
    }

    @Test
    void namesNoProvisionThatIsNotThere() {
        var text = index("As one.", "As two.");

        assertThatThrownBy(() -> Coverage.of("v1", "x", text, List.of("art9"))).isInstanceOf(UnknownProvision.class);
    }

    @Test
    void coversNothingWhereThereWasNoTextAndIsVoidedByTheFirst() {
        var nothing = Coverage.ofNothing();

        assertThat(nothing.stands(new PresentText(null, null))).isTrue();
        assertThat(nothing.stands(present(index("As one.", "As two.")))).isFalse();
    }

    private static TextIndex index(String one, String two) {
        return new TextIndex(new TreatyDocument("en", List.of(Provision.of(Kind.ARTICLE, "Article 1", one),
                Provision.of(Kind.ARTICLE, "Article 2", two))));
    }

    private static PresentText present(TextIndex text) {
        return new PresentText(text.document().sha256(), () -> text);
    }

    /** Paths at which the two texts do not read the same: the difference, reckoned without the comparison. */
    private static Set<String> touched(TextIndex old, TextIndex now) {
        var touched = new HashSet<String>();
        old.entries().stream().filter(entry -> now.at(entry.path()).map(TextIndex.Entry::sha256)
                .filter(entry.sha256()::equals).isEmpty()).map(TextIndex.Entry::path).forEach(touched::add);
        return touched;
    }

    private static List<String> scope(TextIndex text, Random random) {
        var paths = text.entries().stream().map(TextIndex.Entry::path).toList();
        return paths.isEmpty() ? List.of()
                : random.ints(random.nextInt(4), 0, paths.size()).mapToObj(paths::get).distinct().toList();
    }
}
