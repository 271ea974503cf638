package org.paraph.text;

import java.time.LocalDate;
import java.util.List;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.Days;
import org.paraph.testing.Dossiers;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

/** Versions of a text without a database. Here and not among the other builders because only this package makes them. */
public final class Versions {

    private Versions() {
    }

    /** Another wording, which the dossier's parties work on from now on and stand by. */
    public static TextVersion adopted(Negotiation dossier, String label, String body) {
        var document = new TreatyDocument("en", List.of(Provision.of(Kind.TITLE, "", "An agreement"),
                Provision.of(Kind.PARAGRAPH, "", body)));
        var version = new TextVersion(dossier, TextRequest.plain(label, "en", "An agreement", body, null,
                OccurrenceRequest.on(LocalDate.parse(Dossiers.DAY))), document, TextStatus.CLEAN, null, Dossiers.OFFICER,
                Days.on(Dossiers.DAY));
        dossier.adoptText(version.id(), version.label(), version.sha256());
        dossier.settleText();
        return version;
    }
}
