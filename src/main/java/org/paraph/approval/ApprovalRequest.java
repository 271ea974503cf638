package org.paraph.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.negotiation.DeviationKind;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The decision of one of our bodies, as entered.
 *
 * @param body       which body
 * @param bodyName   its name as used, for example "State Council"
 * @param decision   what it decided
 * @param chair      who was in the chair, or null
 * @param note       how it came before the body and what was said, or null
 * @param text         id or label of the version decided on; the working text if null
 * @param scope        paths of the provisions that it decided on; the whole text if null or empty
 * @param deviations   how this departs from the usual procedure, as facts: an impromptu item, not disclosed; or null
 * @param reservations reservations or declarations that it added, altered or left out, in its words; or null
 * @param occurrence when it decided
 */
public record ApprovalRequest(@NotNull ApprovalBody body, @NotBlank @Size(max = 200) String bodyName,
        @NotNull ApprovalDecision decision, @Size(max = 200) String chair, @Size(max = 4000) String note,
        @Size(max = 40) String text, @Size(max = 200) List<@NotBlank @Size(max = 200) String> scope,
        @Size(max = 4) List<@NotNull DeviationKind> deviations, @Size(max = 4000) String reservations, @NotNull @Valid OccurrenceRequest occurrence) {
}
