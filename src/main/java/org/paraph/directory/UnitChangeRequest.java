package org.paraph.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What a unit shall be called, and for which party it works, from now on. */
public record UnitChangeRequest(@NotNull @Valid UnitRequest.Names names,
        @Pattern(regexp = UnitRequest.PARTY) String party) {
}
