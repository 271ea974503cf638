package org.paraph.platform.problem;

/** The body of a request is larger than is taken. */
public class TooLarge extends Problem {

    public static final String CODE = "too-large";

    public TooLarge(long limit) {
        super(Kind.INVALID, CODE, limit);
    }
}
