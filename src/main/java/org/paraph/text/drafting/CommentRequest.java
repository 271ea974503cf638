package org.paraph.text.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comment on a provision, as entered.
 *
 * @param text      label or id of the version; the working text if null
 * @param provision path of the provision
 * @param words     what there is to say
 * @param replyTo   id of the comment that it answers, or null
 */
@Schema(name = "TextCommentRequest")
public record CommentRequest(@Size(max = 40) String text, @NotBlank @Size(max = 2000) String provision,
        @NotBlank @Size(max = 8000) String words, @Size(max = 36) String replyTo) {
}
