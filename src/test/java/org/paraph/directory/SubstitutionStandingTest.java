package org.paraph.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A substitution begins and ends by itself; its end is no part of it. */
class SubstitutionStandingTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant END = Instant.parse("2026-03-09T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"2026-03-01T23:59:59Z, false, PLANNED", "2026-03-02T00:00:00Z, false, RUNNING",
        "2026-03-08T23:59:59Z, false, RUNNING", "2026-03-09T00:00:00Z, false, OVER", "2026-03-05T00:00:00Z, true, REVOKED",
        "2026-03-10T00:00:00Z, true, REVOKED"})
    void standsWhereItsTimeSays(Instant at, boolean revoked, SubstitutionStanding standing) {
        var substitution = new Substitution(new SubstitutionEntry("principal", "substitute", BEGIN, END, Set.of(), "Leave"),
                "principal", BEGIN);
        if (revoked) {
            substitution.revoke("principal", BEGIN);
        }

        assertThat(substitution.standing(at)).isEqualTo(standing);
        assertThat(substitution.runs(at)).isEqualTo(standing == SubstitutionStanding.RUNNING);
    }
}
