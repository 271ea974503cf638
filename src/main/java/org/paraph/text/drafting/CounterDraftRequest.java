package org.paraph.text.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.text.TextRequest;

/**
 * Another party's own draft, to be put together with the working text, as entered.
 *
 * @param party code of the party
 * @param text  its draft; label, note and date are those of the consolidated text
 */
public record CounterDraftRequest(@NotBlank @Size(max = 10) String party, @NotNull @Valid TextRequest text) {
}
