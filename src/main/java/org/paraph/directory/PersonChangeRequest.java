package org.paraph.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** What holds for a person from now on. */
public record PersonChangeRequest(@NotBlank @Size(max = 200) String name, @NotNull String unit,
        @NotNull Marking clearance, @NotNull Set<@NotNull Role> roles) {

    public PersonEntry entry(String username) {
        return new PersonEntry(username, name, unit, clearance, roles);
    }
}
