package org.paraph.worklist;

/**
 * A line of the work list: the task and what names its dossier.
 *
 * @param item      the task
 * @param reference the dossier's reference
 * @param title     the dossier's title
 */
public record WorklistEntry(WorkItem item, String reference, String title) {
}
