package org.paraph.talks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.text.consensus.ExaminationRequest;
import org.paraph.text.consensus.PositionRequest;

/**
 * The record of a round of talks, as entered.
 *
 * @param outcome         what it came to; what it says of the wording must follow from the positions of the parties
 * @param result          the result in words
 * @param pointsLeft      what remains open, a line each; must be empty if the whole wording is agreed
 * @param nextMeeting     what was said of the next meeting
 * @param publicStatement what was said in public, or null
 * @param positions       what each party said of which provisions, or null
 * @param examined        which provisions were gone through, or null
 * @param occurrence      when the round was held
 */
public record RecordRequest(@NotNull RoundOutcome outcome, @NotBlank @Size(max = 8000) String result,
        @NotNull @Size(max = 200) List<@NotBlank @Size(max = 500) @Pattern(regexp = "[^\\r\\n]*") String> pointsLeft,
        @NotNull @Valid NextMeeting.Request nextMeeting, @Size(max = 8000) String publicStatement,
        @Size(max = 500) List<@NotNull @Valid PositionRequest> positions, @Valid ExaminationRequest examined,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
