package org.paraph.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password for oneself, with the present one as proof. */
public record OwnPasswordRequest(@NotNull @Size(max = Passwords.LONGEST) String present,
        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST) String password) {

    @Override
    public String toString() {
        return "OwnPasswordRequest";
    }
}
