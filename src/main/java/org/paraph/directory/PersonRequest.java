package org.paraph.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** A new person, with the first password. */
public record PersonRequest(@NotNull @Pattern(regexp = Person.USERNAME) String username,
        @NotBlank @Size(max = 200) String name, @NotNull String unit, @NotNull Marking clearance,
        @NotNull Set<@NotNull Role> roles,
        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST) String password) {

    public PersonEntry entry() {
        return new PersonEntry(username, name, unit, clearance, roles);
    }

    @Override
    public String toString() {
        return "PersonRequest[" + username + "]";
    }
}
