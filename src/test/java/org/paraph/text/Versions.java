package org.paraph.text;

import java.time.LocalDate;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.Days;
import org.paraph.testing.Dossiers;

/** Versions of a text without a database. Here and not among the other builders because only this package makes them. */
public final class Versions {

    private Versions() {
    }

    /** Another wording, which the dossier's parties work on from now on and stand by. */
    public static TextVersion adopted(Negotiation dossier, String label, String body) {
        var version = new TextVersion(dossier, new TextRequest(label, "en", "An agreement", body, null, null,
                OccurrenceRequest.on(LocalDate.parse(Dossiers.DAY))), TextStatus.AGREED, Dossiers.OFFICER,
                Days.on(Dossiers.DAY));
        dossier.adoptText(version.id(), version.label(), version.sha256());
        dossier.settleText();
        return version;
    }
}
