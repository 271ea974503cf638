package org.paraph.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A new unit. */
public record UnitRequest(@NotNull @Pattern(regexp = Unit.CODE) String code, @NotNull @Valid Names names,
        @Pattern(regexp = UnitRequest.PARTY) String party) {

    static final String PARTY = "[A-Z][A-Z0-9_-]{1,19}";

    public UnitEntry entry() {
        return names.entry(code, party);
    }

    /** The name in the three working languages; all three are needed. */
    public record Names(@NotBlank @Size(max = 200) String en, @NotBlank @Size(max = 200) String ko,
            @NotBlank @Size(max = 200) String ja) {

        public UnitEntry entry(String code, String party) {
            return new UnitEntry(code, en, ko, ja, party);
        }
    }
}
