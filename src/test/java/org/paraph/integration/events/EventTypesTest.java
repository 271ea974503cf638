package org.paraph.integration.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.negotiation.Action;

/** What events are called follows from what the audit calls the act. */
class EventTypesTest {

    private static final Pattern RECORDED = Pattern.compile(
            "\"((?:treaty|review|gate|document|negotiation|inactivity|task)\\.[a-z-]+)\"");
    /** Facts that are told as they are. */
    private static final Set<String> FACTS = Set.of("review.overdue", "gate.slot-missed", "document.read", "task.created",
            "task.completed", "task.gone", "review.subject", "gate.read", "review.read");

    @ParameterizedTest
    @CsvSource({"negotiation.suspend, org.paraph.negotiation.suspended",
        "negotiation.grant-mandate, org.paraph.negotiation.mandate-granted",
        "negotiation.record-entry-into-force, org.paraph.negotiation.entry-into-force-recorded",
        "task.claim, org.paraph.task.claimed", "task.created, org.paraph.task.created",
        "review.overdue, org.paraph.review.overdue", "document.file, org.paraph.document.filed"})
    void anActIsToldAsDone(String action, String type) {
        assertThat(EventTypes.of(action)).isEqualTo(type);
    }

    @Test
    void everyActHasATypeOfItsOwnThatTellsItAsDone() {
        var actions = Arrays.stream(Action.values()).map(action -> "negotiation." + action.code()).toList();

        assertThat(actions).allMatch(EventTypes::tells).extracting(EventTypes::of).doesNotHaveDuplicates()
                .allMatch(type -> type.matches("[a-z][a-z.-]{1,98}"));
    }

    @Test
    void whatElseIsRecordedOfDossiersIsToldAsDoneToo() throws IOException {
        assertThat(recorded()).isNotEmpty().filteredOn(action -> !EventTypes.tells(action)).isSubsetOf(FACTS);
    }

    private static Set<String> recorded() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(EventTypesTest::records)
                    .flatMap(file -> RECORDED.matcher(text(file)).results()).map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean records(Path file) {
        return text(file).contains("Recorded");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
