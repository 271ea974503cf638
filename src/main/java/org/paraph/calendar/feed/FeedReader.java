package org.paraph.calendar.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paraph.calendar.Agenda;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaSpan;
import org.paraph.calendar.AgendaWords;
import org.paraph.calendar.TooMuchDated;
import org.paraph.directory.Actor;
import org.paraph.directory.People;
import org.paraph.directory.Person;

/** Reads a feed for whoever holds its secret: as its person, with the clearance and the units of this moment. */
@ApplicationScoped
public class FeedReader {

    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Duration LEAST = Duration.ofDays(1);

    private final FeedDesk desk;
    private final People people;
    private final Agenda agenda;
    private final Clock clock;

    protected FeedReader() {
        this(null, null, null, null);
    }

    @Inject
    public FeedReader(FeedDesk desk, People people, Agenda agenda, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.agenda = agenda;
        this.clock = clock;
    }

    /**
     * What the feed tells now.
     *
     * @param entries in the order of time
     * @param words   in which it is told
     */
    public record Told(List<AgendaEntry> entries, AgendaWords words) {
    }

    /** Empty if the secret opens nothing, or its person is not active any more. */
    public Optional<Told> read(String secret) {
        var now = clock.instant();
        return desk.bySecret(secret).flatMap(feed -> people.findByUsername(feed.username()).filter(Person::isActive)
                .map(person -> new Told(entries(person.asActor(), now.minus(BACK), AHEAD),
                        new AgendaWords(feed.language(), feed.upTo()))));
    }

    /** As far ahead as can be told at once; programs that read feeds have no use for a refusal. */
    private List<AgendaEntry> entries(Actor person, Instant from, Duration ahead) {
        try {
            return agenda.of(person, new AgendaSpan(from, from.plus(BACK).plus(ahead)), null);
        } catch (TooMuchDated tooMuch) {
            if (ahead.compareTo(LEAST) < 0) {
                throw tooMuch;
            }
            return entries(person, from, ahead.dividedBy(2));
        }
    }
}
