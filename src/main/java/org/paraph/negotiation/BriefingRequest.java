package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A briefing of the legislature, as entered.
 *
 * @param audience   who was briefed
 * @param givenBy    who briefed
 * @param content    what was said
 * @param leftOut    points that were not told, a line each; null or empty if the briefing was complete
 * @param occurrence when
 */
public record BriefingRequest(@NotBlank @Size(max = 300) String audience, @NotBlank @Size(max = 300) String givenBy,
        @NotBlank @Size(max = 4000) String content,
        @Size(max = 20) List<@NotBlank @Size(max = 300) @Pattern(regexp = "[^\\r\\n]*") String> leftOut,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
