package org.paraph.integration.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.paraph.directory.Marking;
import org.paraph.directory.PersonEntry;
import org.paraph.directory.Role;
import org.paraph.directory.Scope;

/** What holds for a program from now on; see {@link ClientRequest}. */
public record ClientChangeRequest(@NotBlank @Size(max = 200) String name, @NotNull String unit, @NotNull Marking clearance,
        Set<@NotNull Role> roles, @NotNull String contact, @NotNull @Size(min = 1) Set<@NotNull Scope> scopes,
        @Size(max = 50) Set<@NotNull @Pattern(regexp = Allowance.TOPIC) String> topics) {

    /** What the directory is told. */
    PersonEntry entry(String client) {
        return new PersonEntry(client, name, unit, clearance, roles == null ? Set.of() : roles);
    }

    /** What holds beside that. */
    ClientTerms terms() {
        return new ClientTerms(contact, scopes, topics == null ? Set.of() : topics);
    }
}
