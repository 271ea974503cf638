package org.paraph.integration.events.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.paraph.integration.events.EventChoice;

/**
 * One reader of the stream of events. It keeps nothing but its place: what the network does not take now is read again from
 * there when it does. Writing never waits.
 */
final class EventStream implements WriteListener {

    private static final System.Logger LOG = System.getLogger(EventStream.class.getName());
    private static final int CHUNK = 16 * 1024;
    private static final byte[] GREETING = "retry: 3000\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SIGN_OF_LIFE = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final String username;
    private final EventChoice choice;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final EventStreams streams;
    private long place;
    private long lastTaken;
    private boolean greeted;
    private boolean writable;
    private boolean flushed = true;
    private boolean ended;

    /**
     * @param place behind which event it goes on
     * @param now   milliseconds
     */
    EventStream(String username, EventChoice choice, long place, AsyncContext context, ServletOutputStream out,
            EventStreams streams, long now) {
        this.username = username;
        this.choice = choice;
        this.place = place;
        this.context = context;
        this.out = out;
        this.streams = streams;
        this.lastTaken = now;
    }

    String username() {
        return username;
    }

    EventChoice choice() {
        return choice;
    }

    synchronized long place() {
        return place;
    }

    /** The network takes more. */
    @Override
    public void onWritePossible() {
        synchronized (this) {
            writable = true;
        }
        streams.wake();
    }

    @Override
    public void onError(Throwable gone) {
        LOG.log(Level.DEBUG, "A reader has gone", gone);
        streams.remove(this);
    }

    /** True if something can be written now. */
    synchronized boolean isWritable() {
        return writable && !ended;
    }

    /** How long the network has taken nothing, in milliseconds. */
    synchronized long silent(long now) {
        return now - lastTaken;
    }

    /**
     * Writes those of the events that the reader wants and may know of, as far as the network takes them.
     *
     * @param events in their order
     * @param seen   which of their dossiers the reader may see now
     * @param upTo   the place up to which these are all
     */
    synchronized void tell(List<Told> events, Predicate<String> seen, long upTo, long now) {
        var chunk = new ByteArrayOutputStream();
        for (var told : events) {
            if (told.position() > place && choice.takes(told.event()) && seen.test(told.event().dossier())) {
                chunk.writeBytes(told.words());
                if (chunk.size() >= CHUNK) {
                    if (!push(chunk.toByteArray(), now)) {
                        return;
                    }
                    place = told.position();
                    chunk.reset();
                }
            }
        }
        if (chunk.size() == 0 || push(chunk.toByteArray(), now)) {
            place = Math.max(place, upTo);
        }
    }

    /** Says that it is still there, so that nothing in between closes it, and that a reader that has gone is noticed. */
    synchronized void stay(long now) {
        push(SIGN_OF_LIFE, now);
    }

    /** Greets the reader, once, and hands on what could not be handed on before. */
    synchronized void settle(long now) {
        if (!greeted) {
            greeted = push(GREETING, now);
        } else if (!flushed) {
            push(new byte[0], now);
        }
    }

    private boolean push(byte[] words, long now) {
        if (ended || !isReady()) {
            return false;
        }
        try {
            if (!flushed) {
                out.flush();
                flushed = true;
                if (!isReady()) {
                    return false;
                }
            }
            lastTaken = now;
            if (words.length > 0) {
                out.write(words);
                flushed = isReady();
                if (flushed) {
                    out.flush();
                }
            }
            return true;
        } catch (IOException | IllegalStateException gone) {
            LOG.log(Level.DEBUG, "A reader has gone", gone);
            close();
            return false;
        }
    }

    private boolean isReady() {
        writable = writable && out.isReady();
        return writable;
    }

    synchronized void close() {
        if (!ended) {
            ended = true;
            context.complete();
        }
    }

    /** The container has ended it. */
    synchronized void ended() {
        ended = true;
    }

    synchronized boolean isEnded() {
        return ended;
    }
}
