package org.paraph.platform.security;

/** Whoever vouches for the sender cannot be asked at this moment; nothing is wrong with what was sent. */
public class SignInUnavailable extends RuntimeException {

    /** @param message who cannot be asked and why, for the log */
    public SignInUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
