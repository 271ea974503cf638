package org.paraph.integration.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.paraph.directory.Marking;
import org.paraph.directory.Person;
import org.paraph.directory.PersonEntry;
import org.paraph.directory.Role;
import org.paraph.directory.Scope;

/**
 * A new program.
 *
 * @param client    the username of its account
 * @param name      the name as shown
 * @param unit      code of the unit that it works for
 * @param clearance up to which marking it may read
 * @param roles     what it may do in the procedure; often nothing
 * @param contact   username of the natural person who answers for it
 * @param scopes    what its tokens may be used for at most
 * @param topics    whose external tasks it may do; none if absent
 */
public record ClientRequest(@NotNull @Pattern(regexp = Person.USERNAME) String client, @NotBlank @Size(max = 200) String name,
        @NotNull String unit, @NotNull Marking clearance, Set<@NotNull Role> roles, @NotNull String contact,
        @NotNull @Size(min = 1) Set<@NotNull Scope> scopes,
        @Size(max = 50) Set<@NotNull @Pattern(regexp = Allowance.TOPIC) String> topics) {

    /** What the directory is told. */
    PersonEntry entry() {
        return new PersonEntry(client, name, unit, clearance, roles == null ? Set.of() : roles);
    }

    /** What holds beside that. */
    ClientTerms terms() {
        return new ClientTerms(contact, scopes, topics == null ? Set.of() : topics);
    }
}
