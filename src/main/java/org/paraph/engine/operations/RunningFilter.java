package org.paraph.engine.operations;

/**
 * Which of the running processes are meant; what is null is not asked for.
 *
 * @param processId the process model's id
 * @param version   the version on which it runs
 * @param step      id of a step in which it stands
 * @param dossier   the beginning of the dossier's id
 * @param stopped   whether it stands still
 */
public record RunningFilter(String processId, Integer version, String step, String dossier, Boolean stopped) {
}
