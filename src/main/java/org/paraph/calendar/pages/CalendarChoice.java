package org.paraph.calendar.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaKind;

/**
 * What of the calendar is looked at; it stands in the address, and what cannot be understood there counts as not said.
 *
 * @param month   the month
 * @param kind    the kind of thing; null for all
 * @param dossier the reference of one dossier; null for all
 */
public record CalendarChoice(YearMonth month, AgendaKind kind, String dossier) {

    private static final YearMonth EARLIEST = YearMonth.of(1900, 1);
    private static final YearMonth LATEST = YearMonth.of(9998, 12);

    static CalendarChoice of(Function<String, Optional<String>> parameter, YearMonth present) {
        return new CalendarChoice(parameter.apply("month").flatMap(CalendarChoice::month).orElse(present),
                parameter.apply("kind").flatMap(CalendarChoice::kind).orElse(null), parameter.apply("dossier").orElse(null));
    }

    private static Optional<YearMonth> month(String given) {
        return given.matches("\\d{4}-(0[1-9]|1[0-2])") ? Optional.of(YearMonth.parse(given)).filter(CalendarChoice::shown)
                : Optional.empty();
    }

    private static boolean shown(YearMonth month) {
        return !month.isBefore(EARLIEST) && !month.isAfter(LATEST);
    }

    private static Optional<AgendaKind> kind(String given) {
        return Arrays.stream(AgendaKind.values()).filter(each -> each.name().equals(given)).findFirst();
    }

    boolean takes(AgendaEntry entry) {
        return (kind == null || kind == entry.kind())
                && (dossier == null || dossier.equalsIgnoreCase(entry.dossier().reference()));
    }

    /** True if something is left out. */
    public boolean isNarrowed() {
        return kind != null || dossier != null;
    }

    /** Where the same is found a month earlier; null before the first that is shown. */
    public String getPrevious() {
        return address(month.minusMonths(1));
    }

    /** Where the same is found a month later; null after the last that is shown. */
    public String getNext() {
        return address(month.plusMonths(1));
    }

    /** Where the same is found in another month; null for one that is not shown. */
    public String address(YearMonth other) {
        return !shown(other) ? null : "/calendar?month=" + other + (kind == null ? "" : "&kind=" + kind)
                + (dossier == null ? "" : "&dossier=" + URLEncoder.encode(dossier, StandardCharsets.UTF_8));
    }
}
