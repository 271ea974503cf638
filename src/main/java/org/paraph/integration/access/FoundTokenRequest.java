package org.paraph.integration.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A token that was found.
 *
 * @param found all of it, or its id
 */
public record FoundTokenRequest(@NotBlank @Size(max = 100) String found) {

    /** The part that is no secret; what was entered if it is no token. */
    public String id() {
        return TokenSecret.read(found.strip()).map(TokenSecret::id).orElse(found.strip());
    }

    @Override
    public String toString() {
        return "FoundTokenRequest";
    }
}
