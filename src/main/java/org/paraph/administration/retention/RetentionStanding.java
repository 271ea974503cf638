package org.paraph.administration.retention;

/**
 * A rule and what it comes to today.
 *
 * @param rule    the rule
 * @param ended   how many dossiers have ended in that way
 * @param removed of how many of them the history is removed
 * @param held    how many of the others are held
 * @param due     how many more are past their time, and go next
 */
public record RetentionStanding(RetentionRule rule, long ended, long removed, long held, long due) {
}
