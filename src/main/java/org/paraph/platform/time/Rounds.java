package org.paraph.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Rounds of work on threads of the container, which no request brings: one that fails is told in the log and is not the last. */
@ApplicationScoped
public class Rounds {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    private final Instance<RequestContextController> requests;

    protected Rounds() {
        this(null);
    }

    @Inject
    public Rounds(Instance<RequestContextController> requests) {
        this.requests = requests;
    }

    /**
     * Does the work as the system, with the beans of a request.
     *
     * @param what for the log, as it follows "Could not"
     */
    public void attempt(String what, Runnable work) {
        var request = requests.get();
        boolean activated = request.activate();
        try {
            work.run();
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            LOG.log(Level.WARNING, "Could not " + what, failed);
        } finally {
            if (activated) {
                request.deactivate();
            }
            requests.destroy(request);
        }
    }
}
