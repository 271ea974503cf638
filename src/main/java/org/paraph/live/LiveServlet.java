package org.paraph.live;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.paraph.directory.CurrentActor;

/**
 * Tells an open page that something on it has changed, as a server-sent event without any content: the page then offers to
 * show it anew. Given as often as wanted: {@code watch=kind:id:seen}. A stream ends by itself after ten minutes; the
 * browser comes again, and is signed in or not.
 */
@WebServlet(urlPatterns = "/live", asyncSupported = true)
public class LiveServlet extends HttpServlet {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_THINGS = 60;

    @Inject
    private transient LivePages pages;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sights = sights(request);
        var username = actor.get().username();
        if (sights.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var opened = pages.open(username, () -> stream(request, response, username, sights));
        if (opened.isEmpty()) {
            response.setHeader("Retry-After", "60");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            opened.get().begin();
        }
    }

    private LiveStream stream(HttpServletRequest request, HttpServletResponse response, String username, List<Sight> sights) {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var context = request.startAsync();
        context.setTimeout(LONGEST.toMillis());
        var stream = new LiveStream(username, sights, context);
        context.addListener(new End(pages, stream));
        return stream;
    }

    /** What the page shows; empty if that is nothing, too much, or not written as it should be. */
    private static List<Sight> sights(HttpServletRequest request) {
        var written = request.getParameterValues("watch");
        if (written == null || written.length > MOST_THINGS) {
            return List.of();
        }
        var sights = new ArrayList<Sight>();
        for (var one : written) {
            var sight = Sight.of(one);
            if (sight.isEmpty()) {
                return List.of();
            }
            sights.add(sight.get());
        }
        return sights;
    }

    /** The page was closed, the time is over, or nothing can be written any more. */
    private record End(LivePages pages, LiveStream stream) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            pages.remove(stream);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            stream.close();
            pages.remove(stream);
        }

        @Override
        public void onError(AsyncEvent event) {
            pages.remove(stream);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // a stream is begun once
        }
    }
}
