package org.paraph.administration.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a change of retention is confirmed, refused or withdrawn, or a legal hold lifted. */
public record RetentionReasonRequest(@NotBlank @Size(max = 4000) String reason) {
}
