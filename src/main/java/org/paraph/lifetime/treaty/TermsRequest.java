package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The final clauses on duration and notice, as entered from the text in force.
 *
 * @param provision    the article that says so
 * @param duration     length of the first term, an ISO 8601 period such as {@code P1Y}; null if unlimited
 * @param renewal      length of each further term to which the treaty is extended by itself; null if it is not
 * @param noticeClause what it says on notice
 * @param noticePeriod the period of notice, such as {@code P90D}; null without a clause
 * @param rightImplied without a clause: whether a right to denounce is implied; or null
 * @param occurrence   when they were established
 */
public record TermsRequest(@NotBlank @Size(max = 200) String provision, @Size(max = 20) String duration,
        @Size(max = 20) String renewal, @NotNull NoticeClause noticeClause, @Size(max = 20) String noticePeriod,
        Boolean rightImplied, @NotNull @Valid OccurrenceRequest occurrence) {
}
