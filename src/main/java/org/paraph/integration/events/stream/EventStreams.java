package org.paraph.integration.events.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.paraph.directory.Actor;
import org.paraph.integration.events.EventSettings;
import org.paraph.integration.events.EventSignal;
import org.paraph.integration.events.OutboxEvents;
import org.paraph.platform.persistence.OwnTransactions;

/**
 * The open streams of this node. New events are read once for all; who is behind is read for alone, some at a time. What a
 * reader is told is judged at that moment by the rights that the person has then.
 */
@ApplicationScoped
public class EventStreams {

    private static final int READ_AT_ONCE = 500;
    private static final int BEHIND_AT_ONCE = 25;
    private static final int PAGE = 100;
    private static final long SIGN_OF_LIFE_MILLIS = 15_000;
    private static final long PATIENCE_MILLIS = 120_000;

    private final OutboxEvents events;
    private final Sighting sighting;
    private final EventSettings settings;
    private final EventSignal signal;
    private final OwnTransactions transactions;
    private final Clock clock;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private Tail tail;
    private long lastSigns;

    protected EventStreams() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public EventStreams(OutboxEvents events, Sighting sighting, EventSettings settings, EventSignal signal,
            OwnTransactions transactions, Clock clock) {
        this.events = events;
        this.sighting = sighting;
        this.settings = settings;
        this.signal = signal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Ends all. */
    public void end() {
        streams.forEach(EventStream::close);
    }

    /**
     * Takes in another stream of that person, if there is room for one; whoever asks at the same moment waits.
     *
     * @param opening makes it; writes nothing yet
     * @return empty if there is no room
     */
    Optional<EventStream> open(String username, Supplier<EventStream> opening) {
        synchronized (streams) {
            if (streams.size() >= settings.streams() || streams.stream()
                    .filter(stream -> stream.username().equals(username)).count() >= settings.streamsOfOne()) {
                return Optional.empty();
            }
            var stream = opening.get();
            streams.add(stream);
            return Optional.of(stream);
        }
    }

    void remove(EventStream stream) {
        stream.ended();
        streams.remove(stream);
    }

    /** Has the streams looked after at once. */
    void wake() {
        signal.raise();
    }

    long now() {
        return clock.millis();
    }

    /** Tells all readers what is new and can be written without waiting; called by one thread. */
    public void look() {
        streams.removeIf(EventStream::isEnded);
        if (streams.isEmpty()) {
            tail = null;
            return;
        }
        long now = now();
        boolean signs = now - lastSigns >= SIGN_OF_LIFE_MILLIS;
        streams.forEach(stream -> stream.settle(now));
        var round = transactions.committed(() -> read(signs));
        round.gone().forEach(EventStream::close);
        round.due().forEach(due -> due.stream().tell(due.events(), due.seen()::contains, due.upTo(), now));
        if (signs) {
            lastSigns = now;
            streams.stream().filter(stream -> stream.silent(now) > PATIENCE_MILLIS).forEach(EventStream::close);
            streams.forEach(stream -> stream.stay(now));
        }
        if (round.isMore()) {
            wake();
        }
    }

    /**
     * What is to be written to whom.
     *
     * @param gone streams of people who may not sign in any more
     * @param more true if not all could be read for
     */
    private record Round(List<Due> due, List<EventStream> gone, boolean isMore) {
    }

    /**
     * What is to be written to one.
     *
     * @param seen which of the dossiers of these events the reader may see
     * @param upTo the place up to which these are all
     */
    private record Due(EventStream stream, List<Told> events, Set<String> seen, long upTo) {
    }

    private Round read(boolean everybody) {
        if (tail == null) {
            tail = new Tail(events.lastPosition());
        }
        var fresh = events.after(tail.end(), READ_AT_ONCE);
        tail.add(fresh.stream().map(Told::of).toList());
        var waiting = streams.stream().filter(stream -> stream.isWritable() && stream.place() < tail.end()).toList();
        var asked = everybody ? streams : waiting;
        var active = sighting.active(asked.stream().map(EventStream::username).collect(Collectors.toSet()));
        var gone = asked.stream().filter(stream -> !active.containsKey(stream.username())).toList();
        var able = waiting.stream().filter(stream -> active.containsKey(stream.username())).toList();
        var due = new ArrayList<>(upToDate(able.stream().filter(stream -> tail.reaches(stream.place())).toList(), active));
        var behind = new ArrayList<>(able.stream().filter(stream -> !tail.reaches(stream.place())).toList());
        Collections.shuffle(behind);
        behind.stream().limit(BEHIND_AT_ONCE).map(stream -> behind(stream, active.get(stream.username()))).forEach(due::add);
        return new Round(due, gone, fresh.size() == READ_AT_ONCE || !behind.isEmpty());
    }

    private List<Due> upToDate(List<EventStream> readers, Map<String, Actor> active) {
        if (readers.isEmpty()) {
            return List.of();
        }
        var told = tail.after(readers.stream().mapToLong(EventStream::place).min().getAsLong());
        var people = readers.stream().map(reader -> active.get(reader.username())).collect(Collectors.toSet());
        var seen = sighting.seen(people, told.stream().map(each -> each.event().dossier()).collect(Collectors.toSet()));
        long upTo = tail.end();
        return readers.stream().map(reader -> new Due(reader, told, seen.get(reader.username()), upTo)).toList();
    }

    private Due behind(EventStream stream, Actor person) {
        var found = events.after(stream.place(), person, stream.choice(), PAGE).stream().map(Told::of).toList();
        long upTo = found.size() < PAGE ? tail.end() : found.get(PAGE - 1).position();
        return new Due(stream, found.stream().filter(told -> told.position() <= upTo).toList(),
                found.stream().map(told -> told.event().dossier()).collect(Collectors.toSet()), upTo);
    }
}
