package org.paraph.administration.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Time is counted from 1 January of the year after. */
class RetentionClassTest {

    @ParameterizedTest
    @CsvSource({"YEARS_1, 2026-01-01, 2028-01-01", "YEARS_1, 2026-12-31, 2028-01-01", "YEARS_3, 2024-02-29, 2028-01-01",
        "YEARS_10, 2012-06-29, 2023-01-01", "YEARS_30, 2016-11-23, 2047-01-01"})
    void keepsWholeYearsFromTheNextYearOn(RetentionClass kept, LocalDate completed, LocalDate until) {
        assertThat(kept.until(completed)).contains(until);
    }

    @ParameterizedTest
    @EnumSource(names = {"PERMANENT", "SEMI_PERMANENT"})
    void keepsForGoodWhatAClockNeverRemoves(RetentionClass kept) {
        assertThat(kept.until(LocalDate.of(1900, 1, 1))).isEmpty();
        assertThat(kept.pastBefore(LocalDate.of(2900, 1, 1))).isEmpty();
    }

    @Test
    void namesForEachDayThoseThatAreThenPastTheirTime() {
        for (var kept : RetentionClass.values()) {
            LocalDate.of(2060, 12, 28).datesUntil(LocalDate.of(2061, 1, 4)).forEach(day -> {
                var limit = kept.pastBefore(day);
                for (var completed : List.of(limit.orElse(day).minusDays(1), limit.orElse(day))) {
                    boolean past = kept.until(completed).map(until -> !until.isAfter(day)).orElse(false);
                    assertThat(limit.filter(completed::isBefore).isPresent()).as("%s %s %s", kept, day, completed).isEqualTo(past);
                }
            });
        }
    }
}
