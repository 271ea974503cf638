package org.paraph.integration.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * A token is to have a successor.
 *
 * @param days        how long the successor works; 90 if absent
 * @param overlapDays how long the present one still works beside it; not at all if absent
 */
public record RotationRequest(@Min(1) @Max(ApiToken.MOST_DAYS) Integer days,
        @Min(0) @Max(ApiToken.MOST_OVERLAP_DAYS) Integer overlapDays) {

    int life() {
        return days == null ? ApiToken.USUAL_DAYS : days;
    }

    int overlap() {
        return overlapDays == null ? 0 : overlapDays;
    }
}
