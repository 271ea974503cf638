package org.paraph.negotiation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A tie to another matter, as entered.
 *
 * @param kind   how it is related
 * @param target id or reference of another dossier here; null for a matter that has none
 * @param title  its name
 * @param note   more words, or null
 */
public record LinkRequest(@NotNull DossierLink.Kind kind, @Size(max = 80) String target,
        @NotBlank @Size(max = 300) String title, @Size(max = 1000) String note) {
}
