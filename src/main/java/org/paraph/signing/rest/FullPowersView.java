package org.paraph.signing.rest;

import java.time.LocalDate;
import java.util.List;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.signing.FullPowers;
import org.paraph.signing.FullPowersCheck;
import org.paraph.signing.Office;
import org.paraph.signing.PowersAct;

/**
 * An instrument of full powers.
 *
 * @param checks when it was looked at for the dossier; absent where it is told without one
 */
public record FullPowersView(String id, String party, String name, Office office, String officeName, List<PowersAct> acts,
        String issuer, Office issuerOffice, String number, LocalDate validFrom, LocalDate validUntil, String forPlace,
        String forTreaty, boolean blanket, String note, OccurrenceView occurrence, RevocationView revocation,
        List<CheckView> checks) {

    /** That it was taken back, from which day, and why. */
    public record RevocationView(LocalDate revokedOn, String reason) {
    }

    /** That it was seen in an attempt, and what of it. */
    public record CheckView(int attempt, FullPowersCheck.Presented presented, String checkedBy, String note,
            OccurrenceView occurrence) {
    }

    static FullPowersView of(FullPowers p, List<FullPowersCheck> checks) {
        return new FullPowersView(p.id(), p.party(), p.name(), p.office(), p.officeName(),
                p.acts().stream().sorted().toList(), p.issuer(), p.issuerOffice(), p.instrumentNumber(), p.validFrom(),
                p.validUntil(), p.forPlace(), p.forTreaty(), p.isBlanket(), p.note(), OccurrenceView.of(p.occurrence()),
                p.revokedOn() == null ? null : new RevocationView(p.revokedOn(), p.revocationReason()),
                checks == null ? null : checks.stream().filter(check -> check.fullPowersId().equals(p.id()))
                        .map(check -> new CheckView(check.attempt(), check.presented(), check.checkedBy(), check.note(),
                                OccurrenceView.of(check.occurrence()))).toList());
    }
}
