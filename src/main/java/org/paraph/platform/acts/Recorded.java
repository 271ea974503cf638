package org.paraph.platform.acts;

import java.time.LocalDate;
import java.util.Map;

/**
 * A command was carried out. Fired once by each desk method, inside its transaction; the audit keeps it.
 *
 * @param actor      username of who did it, or {@code system}
 * @param action     what was done, as {@code feature.act}, for example {@code negotiation.suspend}
 * @param dossier    id of the negotiation, or null for the directory and the like
 * @param subject    the thing within, as {@code kind:id}, or null
 * @param before     the facts that the act changed, before it; empty for a new thing
 * @param after      the same facts after it
 * @param reason     the reason given, or null
 * @param occurredOn the day on which the act counts in law, or null where it is the moment of recording
 * @param onBehalfOf username of the person in whose place it was done; null where it was done in the own
 */
public record Recorded(String actor, String action, String dossier, String subject, Map<String, String> before,
        Map<String, String> after, String reason, LocalDate occurredOn, String onBehalfOf) {

    /** A command that somebody carried out in the own place. */
    public Recorded(String actor, String action, String dossier, String subject, Map<String, String> before,
            Map<String, String> after, String reason, LocalDate occurredOn) {
        this(actor, action, dossier, subject, before, after, reason, occurredOn, null);
    }
}
