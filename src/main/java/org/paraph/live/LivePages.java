package org.paraph.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open pages of this node. One clock looks for all of them, so that a thousand cost no more threads than one. */
@ApplicationScoped
public class LivePages {

    private static final System.Logger LOG = System.getLogger(LivePages.class.getName());
    private static final int MOST = 2000;
    private static final int MOST_OF_ONE = 20;
    private static final int LOOKS_WITHOUT_A_WORD = 5;

    private final Lookout lookout;
    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private int looks;

    protected LivePages() {
        this(null);
    }

    @Inject
    public LivePages(Lookout lookout) {
        this.lookout = lookout;
    }

    @PreDestroy
    void end() {
        streams.forEach(LiveStream::close);
    }

    /** True if there is room for another page of that person; those opened at one moment may go a little beyond. */
    boolean hasRoomFor(String username) {
        return streams.size() < MOST
                && streams.stream().filter(stream -> stream.username().equals(username)).count() < MOST_OF_ONE;
    }

    void add(LiveStream stream) {
        streams.add(stream);
    }

    void remove(LiveStream stream) {
        stream.ended();
        streams.remove(stream);
    }

    /** Looks after all open pages once; one look at a time. */
    synchronized void look() {
        try {
            var open = List.copyOf(streams);
            if (open.isEmpty()) {
                return;
            }
            var changed = lookout.changed(open);
            boolean word = ++looks % LOOKS_WITHOUT_A_WORD == 0;
            open.forEach(stream -> tell(stream, changed.contains(stream), word));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Open pages were not looked after this time", e);
        }
    }

    private void tell(LiveStream stream, boolean changed, boolean word) {
        try {
            if (changed) {
                stream.tellChanged();
            } else if (word) {
                stream.stay();
            }
        } catch (UncheckedIOException | IllegalStateException gone) {
            LOG.log(System.Logger.Level.DEBUG, "A reader has gone", gone);
            remove(stream);
        }
        if (stream.isClosed()) {
            streams.remove(stream);
        }
    }
}
