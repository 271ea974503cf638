package org.paraph.platform.ui;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.paraph.platform.time.Occurrence;

/** Days and moments written out in a language. */
final class Dates {

    private static final int DAYS_OF_HOURS = 2;
    private static final int HOURS_OF_MINUTES = 2;

    private final Locale locale;
    private final ResourceBundle words;

    Dates(Locale locale, ResourceBundle words) {
        this.locale = locale;
        this.words = words;
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(words.getString("date.day"), locale));
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(words.getString("date.month"), locale));
    }

    String moment(Instant moment, ZoneId zone) {
        var there = moment.atZone(zone);
        return say("date.moment", day(there.toLocalDate()), there.format(DateTimeFormatter.ofPattern("HH:mm", locale)),
                place(zone));
    }

    String occurrence(Occurrence act) {
        var day = switch (act.precision()) {
            case DAY -> day(act.occurredOn());
            case MONTH -> act.occurredOn().format(DateTimeFormatter.ofPattern(words.getString("date.month"), locale));
            case YEAR -> act.occurredOn().format(DateTimeFormatter.ofPattern(words.getString("date.year"), locale));
        };
        if (act.occurredUntil() != null && !act.occurredUntil().equals(act.occurredOn())) {
            day = say("date.range", day, day(act.occurredUntil()));
        }
        if (act.occurredAt() != null && act.zone() != null) {
            var there = act.occurredAt().atZone(ZoneId.of(act.zone()));
            day = say("date.moment", day, there.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                    .withLocale(Locale.UK)), place(there.getZone()));
        }
        return act.place() == null ? day : say("date.at", day, act.place());
    }

    /** In days, and close by in hours or minutes. */
    String distance(Instant now, Instant then) {
        var away = Duration.between(now, then).abs();
        boolean ahead = then.isAfter(now);
        if (away.toDays() >= DAYS_OF_HOURS) {
            return say(ahead ? "date.inDays" : "date.daysAgo", away.toDays());
        }
        if (away.toHours() >= HOURS_OF_MINUTES) {
            return say(ahead ? "date.inHours" : "date.hoursAgo", away.toHours());
        }
        return say(ahead ? "date.inMinutes" : "date.minutesAgo", Math.max(1, away.toMinutes()));
    }

    /** The city of a zone, or its name in languages that do not write cities as the zones do; the abbreviation for none. */
    private String place(ZoneId zone) {
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return zone.getDisplayName(TextStyle.FULL, locale);
        }
        var id = zone.getId();
        return id.contains("/") ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : id;
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
