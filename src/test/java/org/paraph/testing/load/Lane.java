package org.paraph.testing.load;

import java.util.List;

/** One way to complete tasks, on one server. */
interface Lane {

    /** Whose way it is, for the figures. */
    String name();

    /** All open tasks of that kind; running one completes it, and fails if that is refused. */
    List<Runnable> open(String task);

    /** Makes sure that so many rounds have been completed with all that belongs to them. */
    void prove(int rounds);
}
