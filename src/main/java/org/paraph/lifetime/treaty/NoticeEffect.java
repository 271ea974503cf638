package org.paraph.lifetime.treaty;

import java.time.LocalDate;

/**
 * When a notice takes effect.
 *
 * @param windowCloses the last day on which it is in time for that; null where no window closes
 * @param effectiveOn  the first day on which the treaty is no longer in force for the party
 * @param rule         by which rule
 */
public record NoticeEffect(LocalDate windowCloses, LocalDate effectiveOn, String rule) {
}
