package org.paraph.administration.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That nothing of a dossier may be removed, as asked for.
 *
 * @param dossier its id, the beginning of it by which pages name a hidden dossier (eight signs at least), or its reference where
 *                the administrator may see it
 * @param reason  for which proceedings, inquiry or request
 */
public record LegalHoldRequest(@NotBlank @Size(max = 64) String dossier, @NotBlank @Size(max = 4000) String reason) {
}
