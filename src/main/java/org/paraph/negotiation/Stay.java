package org.paraph.negotiation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a dossier was in a state, by the legal dates.
 *
 * @param state the state
 * @param from  the day on which it was reached
 * @param until the day on which it was left; null while it lasts
 * @param days  how many days that was, or is up to today
 */
public record Stay(NegotiationState state, LocalDate from, LocalDate until, long days) {

    /** All stays of a dossier in their order; what was entered late counts from its legal date. */
    public static List<Stay> of(Negotiation negotiation, LocalDate today) {
        var changes = negotiation.changes();
        var stays = new ArrayList<Stay>();
        for (int i = 0; i < changes.size(); i++) {
            var from = changes.get(i).occurrence().occurredOn();
            var until = i + 1 < changes.size() ? changes.get(i + 1).occurrence().occurredOn() : null;
            stays.add(new Stay(changes.get(i).to(), from, until,
                    Math.max(0, ChronoUnit.DAYS.between(from, until == null ? today : until))));
        }
        return stays;
    }
}
