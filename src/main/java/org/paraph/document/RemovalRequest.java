package org.paraph.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a document is removed; it stays in the audit. */
public record RemovalRequest(@NotBlank @Size(max = 1000) String reason) {
}
