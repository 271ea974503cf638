package org.paraph.text.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a comment, as entered.
 *
 * @param state  accepted, noted or rejected
 * @param reason why
 */
@Schema(name = "TextCommentSettlementRequest")
public record SettlementRequest(@NotNull TextComment.State state, @NotBlank @Size(max = 4000) String reason) {
}
