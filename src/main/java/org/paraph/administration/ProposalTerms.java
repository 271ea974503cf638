package org.paraph.administration;

import java.time.Instant;

/**
 * What is said of a proposed version beside its files.
 *
 * @param title       what it is called
 * @param reason      why it is wanted
 * @param activateAt  when it is to come into force; null for as soon as it is approved
 * @param moveRunning true if the processes that run are to move to it
 */
public record ProposalTerms(String title, String reason, Instant activateAt, boolean moveRunning) {
}
