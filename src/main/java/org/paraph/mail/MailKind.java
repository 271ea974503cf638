package org.paraph.mail;

/** Of what people are told by mail. */
enum MailKind {
    /** A task waits for one of its candidates, or somebody was handed it. */
    NEW_TASK,
    /** A task is due within two days. */
    DUE_SOON,
    /** The moment by which a task was due has passed. */
    OVERDUE,
    /** Who holds a task asks the person to prepare it. */
    DELEGATED,
    /** What the person had asked for is given back. */
    PREPARED,
    /** The person wanted to be reminded of a task at this moment. */
    FOLLOW_UP,
    /** A task has come into a choice of the inbox of which the person wants to be told. */
    MATCHED,
    /** A dossier was suspended. */
    SUSPENSION,
    /** A comment on a text or on a task names the person. */
    MENTION;

    /** True if it is about a task, and worth nothing any more once that is gone. */
    boolean isOfTask() {
        return this != SUSPENSION && this != MENTION;
    }

    /** True if it concerns one person only, whoever may do the task. */
    boolean isPersonal() {
        return this == DELEGATED || this == PREPARED || this == FOLLOW_UP || this == MATCHED
                || this == MENTION;
    }
}
