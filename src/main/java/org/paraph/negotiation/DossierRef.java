package org.paraph.negotiation;

/**
 * Names the dossier that an act is meant for, and the version on which the person decided.
 *
 * @param id      the negotiation's id or its reference
 * @param version the version seen, or null where a task's own version was checked in its place
 */
public record DossierRef(String id, Long version) {

    /** For an act that comes from a task whose version has been checked. */
    public static DossierRef byTask(String id) {
        return new DossierRef(id, null);
    }
}
