package org.paraph.text.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.text.TextRequest;

/**
 * Words that turn out to be disputed, as entered.
 *
 * @param label        label of the version that comes of it; null for the next one after the present
 * @param provision    path of the provision that holds the words
 * @param words        the words as they stand there, which the bracket takes the place of; null to put it at the end
 * @param alternatives the wordings side by side, among them the present one where somebody wants it
 * @param note         what the dispute is about, or null
 * @param occurrence   when it came up
 */
public record BracketRequest(@Pattern(regexp = TextRequest.LABEL) String label, @NotBlank @Size(max = 2000) String provision,
        @Size(max = 100_000) String words, @NotEmpty @Size(max = 20) List<@NotNull @Valid AlternativeRequest> alternatives,
        @Size(max = 2000) String note, @NotNull @Valid OccurrenceRequest occurrence) {

    /**
     * @param proposedBy codes of the parties that want it
     * @param wording    the words; empty if these parties want nothing here
     */
    public record AlternativeRequest(@NotNull @Size(max = 100) List<@NotBlank @Size(max = 10) String> proposedBy,
            @NotNull @Size(max = 100_000) String wording) {
    }
}
