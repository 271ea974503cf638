package org.paraph.engine.models;

import java.util.Collection;
import java.util.List;

/** Whether there is anybody who can do the tasks of a set of models. */
public interface Solvability {

    /** A finding for each task that nobody could do as things stand today; empty if somebody can do each. */
    List<Finding> findings(Collection<OfferedTask> tasks);
}
