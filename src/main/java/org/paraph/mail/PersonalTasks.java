package org.paraph.mail;

import java.time.Instant;

/** Who knows what a person was asked to prepare, and of what the person wants to be reminded: a letter about anything else is stale. */
public interface PersonalTasks {

    /** True while the person is asked to prepare the open task. */
    boolean isAsked(String taskId, String username);

    /** True while the person holds the open task and wants to be reminded of it at that moment. */
    boolean isFollowedUp(String taskId, String username, Instant moment);
}
