package org.paraph.administration.operations.pages;

import org.paraph.engine.operations.StepTime;

/**
 * A step with how long it took, for the table and the drawing.
 *
 * @param time    what is known of it
 * @param level   how its median compares with the longest one of the version, from 1 to 5; 0 if nothing ended in it
 * @param percent the same in percent
 * @param median  the median in words; empty if nothing ended in it
 * @param ninth   the 90th percentile in words
 * @param longest the longest stay in words
 */
public record HeatLine(StepTime time, int level, long percent, String median, String ninth, String longest) {
}
