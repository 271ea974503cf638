package org.paraph.calendar.pages;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.calendar.Agenda;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaKind;
import org.paraph.calendar.AgendaSpan;
import org.paraph.calendar.AgendaWords;
import org.paraph.calendar.TooMuchDated;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** A month of what is dated in the dossiers that the reader may see, as a table of weeks. */
@Named("calendarPage")
@RequestScoped
@PagePath("/calendar")
public class CalendarPage implements Page {

    private static final int DAYS_OF_WEEK = 7;

    /** Languages in whose calendars the week begins with Sunday. */
    private static final Set<String> FROM_SUNDAY = Set.of("ko", "ja");

    private final Agenda agenda;
    private final CurrentActor actor;
    private final Reader reader;
    private CalendarChoice choice;
    private List<DatedLine> lines = List.of();
    private boolean tooMuch;

    protected CalendarPage() {
        this(null, null, null);
    }

    @Inject
    public CalendarPage(Agenda agenda, CurrentActor actor, Reader reader) {
        this.agenda = agenda;
        this.actor = actor;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        choice = CalendarChoice.of(call::parameter, getPresent());
        var person = actor.get();
        var words = new AgendaWords(reader.getLocale(), person.clearance());
        lines = entries(person).stream().filter(choice::takes)
                .map(entry -> DatedLine.of(entry, words, reader.getZone(), reader.getNow()))
                .filter(line -> YearMonth.from(line.date()).equals(choice.month()))
                .sorted(comparing(DatedLine::time, nullsFirst(naturalOrder()))
                        .thenComparing(line -> line.entry().dossier().reference())).toList();
        return Outcome.view("calendar");
    }

    private List<AgendaEntry> entries(Actor person) {
        try {
            return agenda.of(person, span(), null);
        } catch (TooMuchDated refused) {
            tooMuch = true;
            return List.of();
        }
    }

    /** True if more is dated in the month than can be shown; nothing of it is shown then. */
    public boolean isTooMuch() {
        return tooMuch;
    }

    /** The month and a day to either side: a whole day begins elsewhere up to a day before or after the reader's. */
    private AgendaSpan span() {
        return new AgendaSpan(choice.month().atDay(1).minusDays(1).atStartOfDay(reader.getZone()).toInstant(),
                choice.month().atEndOfMonth().plusDays(2).atStartOfDay(reader.getZone()).toInstant());
    }

    public CalendarChoice getChoice() {
        return choice;
    }

    /** The reader's present month. */
    public YearMonth getPresent() {
        return YearMonth.from(reader.getToday());
    }

    public List<AgendaKind> getKinds() {
        return List.of(AgendaKind.values());
    }

    /** How much is dated in the month, of what was chosen. */
    public int getCount() {
        return lines.size();
    }

    /** The days of the week from the first on, as they are called. */
    public List<String> getWeekdays() {
        return Stream.iterate(firstDayOfWeek(), day -> day.plus(1)).limit(DAYS_OF_WEEK).map(this::called).toList();
    }

    /** The day of the week of a day. */
    public String weekday(LocalDate day) {
        return called(day.getDayOfWeek());
    }

    private String called(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, reader.getLocale());
    }

    /** The weeks of the month, each of seven days. */
    public List<List<DayCell>> getWeeks() {
        var byDay = lines.stream().collect(Collectors.groupingBy(DatedLine::date));
        var weeks = new ArrayList<List<DayCell>>();
        var first = choice.month().atDay(1).with(TemporalAdjusters.previousOrSame(firstDayOfWeek()));
        for (var day = first; !day.isAfter(choice.month().atEndOfMonth()); day = day.plusDays(DAYS_OF_WEEK)) {
            weeks.add(Stream.iterate(day, next -> next.plusDays(1)).limit(DAYS_OF_WEEK).map(each -> cell(each, byDay)).toList());
        }
        return weeks;
    }

    private DayCell cell(LocalDate day, Map<LocalDate, List<DatedLine>> byDay) {
        return new DayCell(day, YearMonth.from(day).equals(choice.month()), day.equals(reader.getToday()),
                byDay.getOrDefault(day, List.of()));
    }

    private DayOfWeek firstDayOfWeek() {
        return FROM_SUNDAY.contains(reader.getLocale().getLanguage()) ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
    }
}
