package org.paraph.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Team;

/** People choose for themselves only, and two windows do not overwrite each other. */
@ExtendWith(Bench.class)
class OwnSettingsTest {

    private final Bench bench;
    private final OwnSettingsDesk desk;

    OwnSettingsTest(Bench bench, OwnSettingsDesk desk) {
        this.bench = bench;
        this.desk = desk;
    }

    @BeforeEach
    void begin() {
        bench.as(bench.staff().person(Team.LEAD, Role.NEGOTIATOR));
    }

    @Test
    void nothingIsChosenAtFirstAndShortcutsAreOn() {
        var settings = desk.read();

        assertThat(settings.version()).isZero();
        assertThat(settings.language()).isEmpty();
        assertThat(settings.zone()).isEmpty();
        assertThat(settings.shortcuts()).isTrue();
    }

    @Test
    void whatWasChosenIsKeptForThatPersonAlone() {
        desk.choose(new OwnSettingsRequest("ja", "Asia/Tokyo", false), 0);

        var settings = desk.read();
        assertThat(settings.language()).contains(Locale.JAPANESE);
        assertThat(settings.zone()).contains(ZoneId.of("Asia/Tokyo"));
        assertThat(settings.shortcuts()).isFalse();

        bench.as(bench.staff().person(Team.LEAD, Role.NEGOTIATOR));
        assertThat(desk.read().language()).isEmpty();
    }

    @Test
    void aChoiceForAnOlderVersionIsRefused() {
        var first = desk.choose(new OwnSettingsRequest("ko", null, true), 0);

        assertRefused("stale-version", () -> desk.choose(new OwnSettingsRequest("ja", null, true), 0));
        desk.choose(new OwnSettingsRequest(null, null, true), first.version());

        assertThat(desk.read().language()).isEmpty();
    }

    @Test
    void aZoneThatDoesNotExistIsRefusedAndNothingIsKept() {
        assertRefused("invalid-request", () -> desk.choose(new OwnSettingsRequest("ko", "Mars/Base", true), 0));

        assertThat(desk.read().version()).isZero();
    }
}
