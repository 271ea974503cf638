package org.paraph.text;

/** Tells which round of talks is under way; the talks answer it. */
public interface RoundUnderWay {

    /** Its number within the present attempt; null if none is under way. */
    Integer number(String negotiationId);
}
