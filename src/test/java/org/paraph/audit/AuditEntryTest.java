package org.paraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.platform.acts.Recorded;

/** The chain of a dossier shows what was done to it behind the application's back. */
class AuditEntryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final List<AuditEntry> chain = new ArrayList<>();

    @BeforeEach
    void writeFourEntries() {
        for (String action : List.of("propose", "grant-mandate", "submit-draft", "clear-draft")) {
            var act = new Recorded("someone", action, "dossier", "text:1", Map.of(), Map.of(), "A reason",
                    LocalDate.parse("2026-03-02"));
            var previous = chain.isEmpty() ? null : chain.get(chain.size() - 1);
            chain.add(new AuditEntry(act, "{}", "{\"state\":\"" + action + "\"}", previous,
                    NOW.plusSeconds(chain.size())));
        }
    }

    @Test
    void isIntactAsItWasWritten() {
        assertThat(firstBreak()).isEqualTo(-1);
        assertThat(chain).extracting(AuditEntry::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(chain).extracting(AuditEntry::hash).doesNotHaveDuplicates();
    }

    static Stream<String> fields() {
        return Stream.of("stream", "sequence", "recordedAt", "actor", "action", "subject", "before", "after", "reason",
                "occurredOn", "previousHash", "hash");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void showsAnAlteredField(String name) throws ReflectiveOperationException {
        alter(chain.get(1), name);

        assertThat(firstBreak()).isEqualTo(1);
    }

    @Test
    void showsAFieldThatWasEmptied() throws ReflectiveOperationException {
        field("reason").set(chain.get(2), null);

        assertThat(firstBreak()).isEqualTo(2);
    }

    @Test
    void showsAnEntryRemovedInTheMidst() {
        chain.remove(1);

        assertThat(firstBreak()).isEqualTo(1);
    }

    @Test
    void showsThatTheFirstEntryIsGone() {
        chain.remove(0);

        assertThat(firstBreak()).isZero();
    }

    @Test
    void showsAChangedOrder() {
        Collections.swap(chain, 1, 2);

        assertThat(firstBreak()).isEqualTo(1);
    }

    @Test
    void showsAnEntryThatWasReplacedByOneWithAHashOfItsOwn() {
        var forged = new Recorded("someone", "abandon", "dossier", null, Map.of(), Map.of(), null, null);
        chain.set(1, new AuditEntry(forged, "{}", "{}", chain.get(0), NOW.plusSeconds(1)));

        assertThat(firstBreak()).isEqualTo(2);
    }

    /** Place of the first entry that does not follow on the one before, or -1. */
    private int firstBreak() {
        for (int place = 0; place < chain.size(); place++) {
            if (!chain.get(place).follows(place == 0 ? null : chain.get(place - 1))) {
                return place;
            }
        }
        return -1;
    }

    private static void alter(AuditEntry entry, String name) throws ReflectiveOperationException {
        var field = field(name);
        var value = field.get(entry);
        if (value instanceof Long number) {
            field.set(entry, number + 1);
        } else if (value instanceof Instant instant) {
            field.set(entry, instant.plusMillis(1));
        } else if (value instanceof LocalDate day) {
            field.set(entry, day.minusDays(1));
        } else {
            field.set(entry, value + "x");
        }
    }

    private static Field field(String name) throws ReflectiveOperationException {
        var field = AuditEntry.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
