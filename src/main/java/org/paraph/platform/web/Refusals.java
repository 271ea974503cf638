package org.paraph.platform.web;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paraph.platform.problem.Problem;

/**
 * Finds out what really went wrong. The container, the engine and the persistence provider wrap what they pass on, and
 * a lock conflict often shows only at commit, so the whole chain of causes is looked at, the outermost first.
 */
public final class Refusals {

    private static final int DEEPEST = 30;
    private static final Set<String> BUSY = Set.of("PoolingException", "ResourceAllocationException");
    private static final Set<String> LOCKED = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    private Refusals() {
    }

    /** The refusal for anything that a request may throw; a status of 500 where nothing is known about it. */
    public static Refusal of(Throwable thrown) {
        for (Throwable each : chain(thrown)) {
            var known = known(each);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return Refusal.of(500);
    }

    private static Optional<Refusal> known(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return Optional.of(Refusal.of(problem));
        }
        if (thrown instanceof OptimisticLockException || thrown instanceof PessimisticLockException
                || thrown instanceof LockTimeoutException || isNamed(thrown, Set.of("OptimisticLockingException"))) {
            return Optional.of(Refusal.of(409, "concurrent-change"));
        }
        if (isNamed(thrown, Set.of("SuspendedEntityInteractionException"))) {
            return Optional.of(Refusal.of(409, "process-suspended"));
        }
        if (isNamed(thrown, BUSY)) {
            return Optional.of(Refusal.of(503));
        }
        if (thrown instanceof SQLException failure) {
            return database(failure.getSQLState());
        }
        if (thrown instanceof WebApplicationException answer) {
            return Optional.of(Refusal.of(answer.getResponse().getStatus()));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> database(String state) {
        if (state == null) {
            return Optional.empty();
        }
        if (LOCKED.contains(state)) {
            return Optional.of(Refusal.of(409, "concurrent-change"));
        }
        return Optional.ofNullable(switch (state) {
            case "23505" -> Refusal.of(409, "already-exists");
            case "23503", "23506" -> Refusal.of(409, "still-in-use");
            case "22001" -> Refusal.of(400, "too-long");
            case "22021" -> Refusal.of(400, "unstorable-text");
            default -> null;
        });
    }

    private static boolean isNamed(Throwable thrown, Set<String> names) {
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            if (names.contains(type.getSimpleName())) {
                return true;
            }
        }
        return false;
    }

    /** The exception and its causes, the next ones of a failed batch included; cut off where it goes round. */
    private static List<Throwable> chain(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        collect(thrown, chain);
        return chain;
    }

    private static void collect(Throwable thrown, List<Throwable> chain) {
        for (var each = thrown; each != null && chain.size() < DEEPEST && !chain.contains(each); each = each.getCause()) {
            chain.add(each);
            if (each instanceof SQLException failure) {
                collect(failure.getNextException(), chain);
            }
        }
    }
}
