package org.paraph.mail;

import java.util.List;

/** Who lists the open tasks that are due at some moment: those of the time before mail was switched on are caught up with. */
public interface DueTasks {

    /** Up to so many in the order of their ids, beginning after an id; the empty text begins at the first. */
    List<DueTask> after(String taskId, int most);
}
