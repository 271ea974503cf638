package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The order to suspend, as entered.
 *
 * @param kind             what kind of suspension
 * @param initiator        who asked for it: a party, an office, a body
 * @param authority        by whose authority it is ordered
 * @param reason           why, for the file
 * @param publicLine       what is said in public; null if nothing
 * @param endCondition     in words, what has to happen before it can end; null if open
 * @param endConditionDate the day from which it may end; null if not bound to a date
 * @param decidingBody     the body that decided on it; null if it is the one whose decision it is
 * @param deviationReason  why another body decided; needed where one did
 * @param occurrence       when it was ordered
 */
public record SuspensionOrder(@NotNull SuspensionKind kind, @NotBlank @Size(max = 200) String initiator,
        @NotBlank @Size(max = 200) String authority, @NotBlank @Size(max = 2000) String reason,
        @Size(max = 2000) String publicLine, @Size(max = 1000) String endCondition, LocalDate endConditionDate,
        SuspensionBody decidingBody, @Size(max = 2000) String deviationReason,
        @NotNull @Valid OccurrenceRequest occurrence) {

    /** An order of the body whose decision it is. */
    public SuspensionOrder(SuspensionKind kind, String initiator, String authority, String reason, String publicLine,
            String endCondition, LocalDate endConditionDate, OccurrenceRequest occurrence) {
        this(kind, initiator, authority, reason, publicLine, endCondition, endConditionDate, null, null, occurrence);
    }
}
