package org.paraph.text.rest;

import java.util.List;
import java.util.Set;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.text.ConcordanceCertificate;
import org.paraph.text.LanguageStanding;
import org.paraph.text.TextLanguage;
import org.paraph.text.TextVersion;

/** Views of the languages of a treaty and of the certificates that their versions say the same. */
public final class LanguageViews {

    private LanguageViews() {
    }

    /**
     * @param prevailing true if it decides where authentic languages differ
     * @param text       label of its present version; absent if there is none
     * @param sha256     hash of that version
     */
    public record LanguageView(String language, LanguageStanding standing, boolean prevailing, String text, String sha256) {

        static LanguageView of(TextLanguage language, TextVersion version) {
            return new LanguageView(language.language(), language.standing(), language.prevailing(),
                    version == null ? null : version.label(), version == null ? null : version.sha256());
        }
    }

    /** @param stale true if one of the two languages has another wording since; {@code changed} names the provisions */
    public record CertificateView(String id, int attempt, String firstLanguage, String firstSha256, String secondLanguage,
            String secondSha256, String certifiedBy, String office, String note, String recordedBy,
            OccurrenceView occurrence, boolean stale, List<String> changed) {

        static CertificateView of(ConcordanceCertificate c, boolean holds, Set<String> changed) {
            return new CertificateView(c.id(), c.attempt(), c.firstLanguage(), c.firstHash(), c.secondLanguage(),
                    c.secondHash(), c.certifiedBy(), c.office(), c.note(), c.recordedBy(),
                    OccurrenceView.of(c.occurrence()), !holds, List.copyOf(changed));
        }
    }
}
