package org.paraph.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

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

    /**
     * Takes in another page of that person, if there is room for one; whoever asks at the same moment waits.
     *
     * @param opening makes its stream; writes nothing yet
     * @return empty if there is no room
     */
    Optional<LiveStream> open(String username, Supplier<LiveStream> opening) {
        synchronized (streams) {
            if (!hasRoomFor(username)) {
                return Optional.empty();
            }
            var stream = opening.get();
            streams.add(stream);
            return Optional.of(stream);
        }
    }

    private boolean hasRoomFor(String username) {
        return streams.size() < MOST
                && streams.stream().filter(stream -> stream.username().equals(username)).count() < MOST_OF_ONE;
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
