package org.paraph.negotiation;

import java.util.List;

/** The acts of one feature that complete user tasks. */
public interface TaskForms {

    List<TaskForm<?>> forms();
}
