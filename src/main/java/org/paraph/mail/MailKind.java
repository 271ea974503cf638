package org.paraph.mail;

/** Of what people are told by mail. */
enum MailKind {
    /** A task waits for one of its candidates, or somebody was handed it. */
    NEW_TASK,
    /** A task is due within two days. */
    DUE_SOON,
    /** The moment by which a task was due has passed. */
    OVERDUE,
    /** A dossier was suspended. */
    SUSPENSION,
    /** A comment on a text names the person. */
    MENTION;

    /** True if it is about a task, and worth nothing any more once that is gone. */
    boolean isOfTask() {
        return this == NEW_TASK || isReminder();
    }

    /** True if it is about the moment by which a task is due. */
    boolean isReminder() {
        return this == DUE_SOON || this == OVERDUE;
    }
}
