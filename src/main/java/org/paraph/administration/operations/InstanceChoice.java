package org.paraph.administration.operations;

/**
 * Which running processes an administrator looks for; what is null is not asked for.
 *
 * @param process the process model's id
 * @param version the version on which it runs
 * @param step    id of a step in which it stands
 * @param dossier reference of a dossier that the reader may see, or the beginning of a dossier's id
 * @param stopped whether it stands still
 */
public record InstanceChoice(String process, Integer version, String step, String dossier, Boolean stopped) {
}
