package org.paraph.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.Wording;

/**
 * A provision, as entered.
 *
 * @param kind       what it is
 * @param number     its number as printed, or null
 * @param heading    its heading, or null
 * @param text       its own words, disputed ones in square brackets, or null
 * @param provisions what stands below it, or null
 */
public record ProvisionRequest(@NotNull Kind kind, @Size(max = 200) String number, @Size(max = 4000) String heading,
        @Size(max = 1_000_000) String text, @Size(max = 20_000) List<@NotNull @Valid ProvisionRequest> provisions) {

    /** The provision that is meant. */
    public Provision provision() {
        return new Provision(kind, number == null ? "" : number, Wording.of(heading), Wording.of(text),
                provisions == null ? List.of() : provisions.stream().map(ProvisionRequest::provision).toList());
    }
}
