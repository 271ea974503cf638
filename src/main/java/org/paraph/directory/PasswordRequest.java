package org.paraph.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password for somebody. */
public record PasswordRequest(
        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST) String password) {

    @Override
    public String toString() {
        return "PasswordRequest";
    }
}
