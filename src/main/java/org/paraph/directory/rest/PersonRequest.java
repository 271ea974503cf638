package org.paraph.directory.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.paraph.directory.Marking;
import org.paraph.directory.Passwords;
import org.paraph.directory.Person;
import org.paraph.directory.PersonEntry;
import org.paraph.directory.Role;

/** A new person, with the first password. */
public record PersonRequest(@NotNull @Pattern(regexp = Person.USERNAME) String username,
        @NotBlank @Size(max = 200) String name, @NotNull String unit, @NotNull Marking clearance,
        @NotNull Set<@NotNull Role> roles,
        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST) String password) {

    PersonEntry entry() {
        return new PersonEntry(username, name, unit, clearance, roles);
    }

    @Override
    public String toString() {
        return "PersonRequest[" + username + "]";
    }
}
