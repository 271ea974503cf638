package org.paraph.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * A substitution, as entered.
 *
 * @param principal  username of who is away
 * @param substitute username of who stands in
 * @param from       when it begins
 * @param until      when it ends
 * @param dossiers   ids of the dossiers that it is confined to; absent for all
 * @param reason     why
 */
public record SubstitutionRequest(@NotBlank @Size(max = 40) String principal, @NotBlank @Size(max = 40) String substitute,
        @NotNull OffsetDateTime from, @NotNull OffsetDateTime until,
        @Size(max = 200) List<@NotBlank @Size(max = 36) String> dossiers, @NotBlank @Size(max = 1000) String reason) {

    /** What it asks for. */
    public SubstitutionEntry entry() {
        return new SubstitutionEntry(principal, substitute, from.toInstant(), until.toInstant(),
                dossiers == null ? Set.of() : Set.copyOf(dossiers), reason);
    }
}
