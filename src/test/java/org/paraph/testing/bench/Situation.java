package org.paraph.testing.bench;

import java.util.Set;
import org.paraph.engine.OpenTask;
import org.paraph.negotiation.NegotiationState;

/**
 * What a dossier, its processes, its work list and its audit say at one moment; equal before and after a refused act.
 *
 * @param state    the headline state
 * @param version  the dossier's version
 * @param tasks    the engine's open tasks
 * @param listed   the same as the work list has them
 * @param position where the processes stand
 * @param audited  how many entries the audit has
 */
public record Situation(NegotiationState state, long version, Set<OpenTask> tasks, Set<OpenTask> listed,
        Set<String> position, int audited) {
}
