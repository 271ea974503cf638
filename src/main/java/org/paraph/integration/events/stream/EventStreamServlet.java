package org.paraph.integration.events.stream;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.paraph.directory.CurrentActor;
import org.paraph.integration.events.EventChoice;
import org.paraph.integration.events.EventCursor;
import org.paraph.integration.events.OutboxEvents;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.web.ProblemAnswer;
import org.paraph.platform.web.Refusal;
import org.paraph.platform.web.Refusals;

/**
 * The stream of events as server-sent events. It begins with what comes from now on, or behind the event that
 * {@code Last-Event-ID} or {@code after} names. A stream ends by itself after a quarter of an hour; the reader comes again, signed
 * in anew, and goes on where it was.
 */
@WebServlet(urlPatterns = "/api/events/stream", asyncSupported = true)
public class EventStreamServlet extends HttpServlet {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Inject
    private transient EventStreams streams;

    @Inject
    private transient OutboxEvents events;

    @Inject
    private transient EventCursor cursor;

    @Inject
    private transient Negotiations negotiations;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EventChoice choice;
        long place;
        try {
            choice = choice(request);
            place = place(request);
        } catch (RuntimeException refused) {
            ProblemAnswer.send(request, response, Refusals.of(refused));
            return;
        }
        var username = actor.get().username();
        var opened = streams.open(username, () -> begun(request, response, username, choice, place));
        if (opened.isEmpty()) {
            response.setHeader("Retry-After", "60");
            ProblemAnswer.send(request, response, Refusal.of(503));
        } else {
            response.getOutputStream().setWriteListener(opened.get());
        }
    }

    private EventChoice choice(HttpServletRequest request) {
        var negotiation = request.getParameter("negotiation");
        return new EventChoice(negotiation == null ? null : negotiations.visible(negotiation, actor.get()).id(),
                EventCursor.type(request.getParameter("type")));
    }

    private long place(HttpServletRequest request) {
        var last = request.getHeader(EventCursor.LAST);
        return last == null || last.isBlank()
                ? cursor.place(EventCursor.AFTER, request.getParameter(EventCursor.AFTER), events.lastPosition())
                : cursor.place(EventCursor.LAST, last, events.lastPosition());
    }

    private EventStream begun(HttpServletRequest request, HttpServletResponse response, String username, EventChoice choice,
            long place) {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var context = request.startAsync();
        context.setTimeout(LONGEST.toMillis());
        var stream = new EventStream(username, choice, place, context, out(response), streams, streams.now());
        context.addListener(new End(streams, stream));
        return stream;
    }

    private static ServletOutputStream out(HttpServletResponse response) {
        try {
            return response.getOutputStream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The reader has gone, the time is over, or nothing can be written any more. */
    private record End(EventStreams streams, EventStream stream) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            streams.remove(stream);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            stream.close();
            streams.remove(stream);
        }

        @Override
        public void onError(AsyncEvent event) {
            streams.remove(stream);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // a stream is begun once
        }
    }
}
