package org.paraph.worklist.pages;

/**
 * What the procedure says about a task.
 *
 * @param language in which it is said
 * @param words    what it says
 */
public record Guidance(String language, String words) {
}
