package org.paraph.engine.camunda;

import java.util.Optional;
import java.util.function.Supplier;

/** Which deployment's decision tables this thread asks; those in force unless it says otherwise. */
final class TablesInUse {

    private static final ThreadLocal<String> DEPLOYMENT = new ThreadLocal<>();

    private TablesInUse() {
    }

    static <T> T of(String deploymentId, Supplier<T> work) {
        var before = DEPLOYMENT.get();
        DEPLOYMENT.set(deploymentId);
        try {
            return work.get();
        } finally {
            if (before == null) {
                DEPLOYMENT.remove();
            } else {
                DEPLOYMENT.set(before);
            }
        }
    }

    /** The engine's id of the deployment; empty for the one in force. */
    static Optional<String> deployment() {
        return Optional.ofNullable(DEPLOYMENT.get());
    }
}
