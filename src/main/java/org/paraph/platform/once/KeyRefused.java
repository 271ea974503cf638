package org.paraph.platform.once;

import org.paraph.platform.problem.Problem;

/** A request is not carried out because of its key. */
public class KeyRefused extends Problem {

    private KeyRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** The key came with another request before. */
    static KeyRefused reused() {
        return new KeyRefused(Kind.UNPROCESSABLE, "idempotency-key-reused");
    }

    /** The same request is being carried out at this moment. */
    static KeyRefused inProgress() {
        return new KeyRefused(Kind.CONFLICT, "idempotency-in-progress");
    }

    /** The request was carried out at least in part, but the server ended before it could answer. */
    static KeyRefused unknown() {
        return new KeyRefused(Kind.CONFLICT, "idempotency-unknown");
    }

    /** The request was carried out and answered; the answer cannot be given again. */
    public static KeyRefused notKept(int status) {
        return new KeyRefused(Kind.CONFLICT, "idempotency-answer-not-kept", status);
    }
}
