package org.paraph.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.paraph.platform.config.Settings;
import org.paraph.platform.time.Occurrence;
import org.paraph.platform.web.ProblemText;
import org.paraph.platform.web.SessionToken;

/**
 * Who reads the page: language and time zone, and everything that is written by them. Moments are shown in the reader's zone,
 * legal dates as they are at their place; each says which.
 */
@Named("reader")
@RequestScoped
public class Reader {

    private final HttpServletRequest request;
    private final Instance<ReadingHabits> habits;
    private final Settings settings;
    private final Clock clock;
    private Locale locale;
    private ZoneId zone;
    private List<String> word;

    protected Reader() {
        this(null, null, null, null);
    }

    @Inject
    public Reader(HttpServletRequest request, Instance<ReadingHabits> habits, Settings settings, Clock clock) {
        this.request = request;
        this.habits = habits;
        this.settings = settings;
        this.clock = clock;
    }

    /** The language chosen in the profile, else that of the browser: English, Korean or Japanese. */
    public Locale getLocale() {
        if (locale == null) {
            locale = habits.stream().flatMap(each -> each.language().stream()).findFirst()
                    .orElseGet(() -> ProblemText.locale(request.getHeader("Accept-Language")));
        }
        return locale;
    }

    /** The zone chosen in the profile, else that of the home party's capital. */
    public ZoneId getZone() {
        if (zone == null) {
            zone = habits.stream().flatMap(each -> each.zone().stream()).findFirst().orElseGet(settings::homeZone);
        }
        return zone;
    }

    /** Today in the reader's zone. */
    public LocalDate getToday() {
        return clock.instant().atZone(getZone()).toLocalDate();
    }

    public Instant getNow() {
        return clock.instant();
    }

    /** The token that forms of this session carry. */
    public String getToken() {
        return SessionToken.of(request);
    }

    /** The path and query of the page, for links that come back to it. */
    public String getAddress() {
        var uri = (String) request.getAttribute("jakarta.servlet.forward.request_uri");
        var query = (String) request.getAttribute("jakarta.servlet.forward.query_string");
        return (uri == null ? request.getRequestURI() : uri) + (query == null ? "" : "?" + query);
    }

    /** The path of the page as it was asked for, to mark where the reader is. */
    public String getPath() {
        var uri = (String) request.getAttribute("jakarta.servlet.forward.request_uri");
        return uri == null ? request.getRequestURI() : uri;
    }

    /** Words that an act left for this page, perhaps a path and the words of its link; they are shown once. */
    public List<String> getWord() {
        if (word == null) {
            word = takenWord();
        }
        return word;
    }

    /** A view asks several times while it is drawn, so what was taken from the session is kept for the request. */
    private List<String> takenWord() {
        var session = request.getSession(false);
        var left = session == null ? null : (String) session.getAttribute(PageCall.WORD);
        if (left == null) {
            return List.of();
        }
        session.removeAttribute(PageCall.WORD);
        return left.lines().toList();
    }

    /**
     * A sentence of a bundle, filled. Numbers are written as they are, without marks of thousands. Where the number is one,
     * the key with {@code .one} at its end is taken if there is such a sentence.
     */
    public String say(String bundle, String key, Object... filling) {
        var words = ResourceBundle.getBundle(bundle, getLocale());
        boolean one = Stream.of(filling).anyMatch(each -> each instanceof Number number && number.longValue() == 1);
        var shown = Stream.of(filling).map(each -> each instanceof Number ? each.toString() : each).toArray();
        return new MessageFormat(words.getString(one && words.containsKey(key + ".one") ? key + ".one" : key), getLocale())
                .format(shown);
    }

    /** A day written out. */
    public String day(LocalDate day) {
        return day == null ? "" : dates().day(day);
    }

    /** A month written out. */
    public String month(YearMonth month) {
        return month == null ? "" : dates().month(month);
    }

    /** A language by its tag, as it is called in the reader's own: {@code en} is English. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(getLocale());
    }

    /** A moment in the reader's zone, which is named. */
    public String moment(Instant moment) {
        return moment == null ? "" : dates().moment(moment, getZone());
    }

    /** A moment in another zone, which is named. */
    public String momentAt(Instant moment, String zoneName) {
        return moment == null ? "" : dates().moment(moment, zoneName == null ? getZone() : ZoneId.of(zoneName));
    }

    /** The day of a moment in the reader's zone. */
    public String dayOf(Instant moment) {
        return moment == null ? "" : dates().day(moment.atZone(getZone()).toLocalDate());
    }

    /** How long ago or ahead a moment is, in the largest whole unit. */
    public String distance(Instant moment) {
        return moment == null ? "" : dates().distance(clock.instant(), moment);
    }

    /** When an act took place: its legal date, as exactly as it is known, and its place and moment where they are. */
    public String occurrence(Occurrence act) {
        return act == null ? "" : dates().occurrence(act);
    }

    /** True if the moment has passed. */
    public boolean past(Instant moment) {
        return moment != null && moment.isBefore(clock.instant());
    }

    /** A moment as machines read it. */
    public String machine(Instant moment) {
        return moment == null ? "" : moment.toString();
    }

    private Dates dates() {
        return new Dates(getLocale(), ResourceBundle.getBundle("pages", getLocale()));
    }
}
