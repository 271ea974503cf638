package org.paraph.integration.events;

/**
 * Which events somebody wants.
 *
 * @param dossier id of the only dossier, or null for all
 * @param type    see {@link EventPattern}; null for all
 */
public record EventChoice(String dossier, String type) {

    /** True if it is one of these. */
    public boolean takes(OutboxEvent event) {
        return (dossier == null || dossier.equals(event.dossier()))
                && (type == null || EventPattern.matches(type, event.type()));
    }
}
