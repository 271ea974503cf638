package org.paraph.directory.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.paraph.directory.Marking;
import org.paraph.directory.PersonEntry;
import org.paraph.directory.Role;

/** What holds for a person from now on. */
public record PersonChangeRequest(@NotBlank @Size(max = 200) String name, @NotNull String unit,
        @NotNull Marking clearance, @NotNull Set<@NotNull Role> roles) {

    PersonEntry entry(String username) {
        return new PersonEntry(username, name, unit, clearance, roles);
    }
}
