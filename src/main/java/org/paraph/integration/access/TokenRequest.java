package org.paraph.integration.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.paraph.directory.Scope;

/**
 * A new token of a program.
 *
 * @param name   to know it by
 * @param scopes what it may be used for, within what the program may
 * @param topics whose external tasks it may do, within those of the program; none if absent
 * @param days   how long it works; 90 if absent
 */
public record TokenRequest(@NotBlank @Size(max = 100) String name, @NotNull @Size(min = 1) Set<@NotNull Scope> scopes,
        @Size(max = 50) Set<@NotNull @Pattern(regexp = Allowance.TOPIC) String> topics,
        @Min(1) @Max(ApiToken.MOST_DAYS) Integer days) {

    TokenTerms terms() {
        return new TokenTerms(name.strip(), scopes, topics == null ? Set.of() : topics,
                days == null ? ApiToken.USUAL_DAYS : days);
    }
}
