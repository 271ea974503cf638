package org.paraph.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.directory.Marking;

/**
 * What is said of a document when it is filed.
 *
 * @param title   what it is about
 * @param kind    what it is
 * @param marking its own marking, which may be higher or lower than that of the dossier
 */
public record DocumentParticulars(@NotBlank @Size(max = 200) String title, @NotNull DocumentKind kind,
        @NotNull Marking marking) {
}
