package org.paraph.administration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paraph.engine.models.DossierProcesses.StepAhead;

/**
 * How a dossier stands at one moment with regard to its processes and to what the law asks of it; taken before and after a
 * move, to tell what the move does.
 *
 * @param processes each process and its version, by the engine's ids
 * @param tasks     the open tasks by the engine's ids
 * @param clocks    the clocks that have not fired by the engine's ids
 * @param ahead     the user tasks that can still come
 * @param gates     the approval gates by position and name, and where each stands
 * @param blockers  what stands against the signature, as codes; empty where a signature is not ahead
 */
record DossierStanding(Map<String, Process> processes, Map<String, Task> tasks, Map<String, Clock> clocks, Set<StepAhead> ahead,
        Map<String, String> gates, Set<String> blockers) {

    /**
     * @param processId the process model's id
     * @param version   the version on which it runs
     * @param stopped   true while it is stopped
     */
    record Process(String processId, int version, boolean stopped) {
    }

    /**
     * @param step       its id in the model
     * @param name       its name
     * @param candidates to whom it is offered, in order
     * @param stopped    true while its process is stopped
     */
    record Task(String step, String name, List<String> candidates, boolean stopped) {
    }

    /**
     * @param processId the process model's id
     * @param step      id of the event in the model
     * @param name      its name
     * @param stopped   true while it stands still
     */
    record Clock(String processId, String step, String name, boolean stopped) {
    }
}
