package org.paraph.text.rest;

import java.util.List;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.text.TextChange;
import org.paraph.text.TextConsent;
import org.paraph.text.TextStatus;
import org.paraph.text.TextVersion;

/** A version of the text; the wording and the consents are left out in lists. */
public record TextView(String id, String label, int attempt, String parent, String language, String title,
        String body, String sha256, TextChange change, String note, TextStatus status, String author,
        OccurrenceView occurrence, List<ConsentView> consents) {

    /** The consent of another party to a reopened version. */
    public record ConsentView(String party, String channel, OccurrenceView occurrence) {
    }

    static TextView of(TextVersion version, List<TextConsent> consents) {
        return of(version, version.body(), consents.stream().map(consent -> new ConsentView(consent.party(),
                consent.channel(), OccurrenceView.of(consent.occurrence()))).toList());
    }

    static TextView line(TextVersion version) {
        return of(version, null, null);
    }

    private static TextView of(TextVersion v, String body, List<ConsentView> consents) {
        return new TextView(v.id(), v.label(), v.attempt(), v.parentId(), v.language(), v.title(), body, v.sha256(),
                v.change(), v.note(), v.status(), v.author(), OccurrenceView.of(v.occurrence()), consents);
    }
}
