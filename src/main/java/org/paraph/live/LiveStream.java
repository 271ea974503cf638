package org.paraph.live;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One open page that is told when something on it changes, once. So little is ever written that it fits into what the
 * network keeps for a reader that does not read: nobody waits for a slow one.
 */
final class LiveStream {

    private final String username;
    private final List<Sight> sights;
    private final AsyncContext context;
    private boolean closed;

    LiveStream(String username, List<Sight> sights, AsyncContext context) {
        this.username = username;
        this.sights = sights;
        this.context = context;
    }

    String username() {
        return username;
    }

    List<Sight> sights() {
        return sights;
    }

    /** Says after how long the page shall come again when it was cut off. */
    void begin() {
        write("retry: 5000\n\n");
    }

    /** Something on the page has changed: says so, and ends. */
    void tellChanged() {
        write("event: changed\ndata: changed\n\n");
        close();
    }

    /** Says that it is still there, so that nothing in between closes it, and that a reader that has gone is noticed. */
    void stay() {
        write(":\n\n");
    }

    private synchronized void write(String words) {
        if (closed) {
            return;
        }
        try {
            var out = context.getResponse().getOutputStream();
            out.write(words.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            context.complete();
        }
    }

    /** The container has ended it. */
    synchronized void ended() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
