package org.paraph.silence;

/** How a silence procedure stands. */
public enum SilenceState {
    /** The time runs, or has run out and nobody has looked yet whether an objection arrived in it. */
    RUNNING,
    /** Nobody objected in time: those that were asked accept the text. */
    KEPT,
    /** A party objected in time: nobody has accepted anything. */
    BROKEN,
    /** Whoever put the question took it back. */
    WITHDRAWN,
    /** The text was changed, or the attempt ended, before the time ran out. */
    OVERTAKEN
}
