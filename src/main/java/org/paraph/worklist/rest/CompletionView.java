package org.paraph.worklist.rest;

import org.paraph.negotiation.NegotiationView;

/**
 * What came of completing a task.
 *
 * @param negotiation the dossier as it is now
 * @param next        the next task that the person holds or may take on this dossier; absent if there is none
 */
public record CompletionView(NegotiationView negotiation, TaskView next) {
}
