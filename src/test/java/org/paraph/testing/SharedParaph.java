package org.paraph.testing;

/**
 * One server for all tests that only speak HTTP with it: H2 in a file, no demonstration data, the administrator
 * {@link #ADMINISTRATOR}. Started by the first that asks; it ends with the test JVM. Each test makes its own dossiers.
 */
public final class SharedParaph {

    public static final String ADMINISTRATOR = "admin";
    public static final String PASSWORD = "correct horse battery staple";

    private static RunningParaph shared;
    private static AssertionError failure;

    private SharedParaph() {
    }

    /** The shared server, ready. */
    public static synchronized RunningParaph get() {
        if (failure != null) {
            throw new AssertionError("The shared server could not start, see the first failure", failure);
        }
        if (shared == null) {
            shared = started();
        }
        return shared;
    }

    private static RunningParaph started() {
        try {
            return RunningParaph.prepare().administrator(ADMINISTRATOR, PASSWORD).start();
        } catch (AssertionError e) {
            failure = e;
            throw e;
        }
    }

    public static Http anonymous() {
        return get().http();
    }

    public static Http administrator() {
        return anonymous().as(ADMINISTRATOR, PASSWORD);
    }
}
