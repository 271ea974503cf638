package org.paraph.lifetime.treaty;

import java.time.LocalDate;

/**
 * When a suspension takes effect.
 *
 * @param effectiveOn the first day on which what it covers need not be performed
 * @param rule        by which rule
 */
record SuspensionEffect(LocalDate effectiveOn, String rule) {
}
