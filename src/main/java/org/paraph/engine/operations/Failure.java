package org.paraph.engine.operations;

/**
 * How a job failed, told without a word of what it worked on: messages of exceptions carry values of dossiers, so that none
 * of them is part of it.
 *
 * @param kind  the name of the kind of exception at the root; null if nothing is known
 * @param code  the code of the refusal or of the engine's message; null if it has none
 * @param place where in the application it happened, as class, method and line; null if it happened elsewhere
 */
public record Failure(String kind, String code, String place) {

    /** Nothing is known. */
    public static final Failure UNKNOWN = new Failure(null, null, null);
}
