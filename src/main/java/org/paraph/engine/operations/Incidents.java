package org.paraph.engine.operations;

import java.util.List;
import java.util.Optional;

/** The jobs that failed for good. All calls join the caller's transaction. */
public interface Incidents {

    /** A page of them, the latest first; from the first on if {@code after} is null. */
    List<Incident> list(ListPlace after, int most);

    /** One of them; empty if there is no such job, or it has not failed for good. */
    Optional<Incident> find(String id);

    /** How many there are. */
    long count();

    /** Lets a job be tried once more, as soon as the engine comes to it. */
    void retry(String id);
}
