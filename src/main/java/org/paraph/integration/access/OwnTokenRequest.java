package org.paraph.integration.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.paraph.directory.Scope;

/**
 * A new token of a person, for a program of the own.
 *
 * @param name   to know it by
 * @param scopes what it may be used for
 * @param days   how long it works; 90 if absent
 */
public record OwnTokenRequest(@NotBlank @Size(max = 100) String name, @NotNull @Size(min = 1) Set<@NotNull Scope> scopes,
        @Min(1) @Max(ApiToken.MOST_DAYS) Integer days) {

    TokenTerms terms() {
        return new TokenTerms(name.strip(), scopes, Set.of(), days == null ? ApiToken.USUAL_DAYS : days);
    }
}
