package org.paraph.engine.models;

import java.util.Map;
import java.util.Set;

/** The words by which models and the application mean the same thing. Each feature may know some; all together count. */
public interface KnownWords {

    /** Keys of the forms that the application has for user tasks. */
    Set<String> formKeys();

    /** Roles to which a user task can be offered. */
    Set<String> roles();

    /** Names of the messages that the application delivers to processes. */
    Set<String> messages();

    /** The acts of the application that complete a user task, by the id of that task. */
    Map<String, String> actsOfTasks();
}
