package org.paraph.text.rest;

import java.util.List;
import java.util.Optional;
import org.paraph.directory.Marking;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.text.ProvisionView;
import org.paraph.text.ChangeImpact;
import org.paraph.text.TextChange;
import org.paraph.text.TextConsent;
import org.paraph.text.TextReopening;
import org.paraph.text.TextStatus;
import org.paraph.text.TextVersion;
import org.paraph.text.document.TextIndex;

/** A version of the text; the wording, the reopening and the consents are left out in lists. */
public record TextView(String id, String label, int attempt, Integer round, String parent, String renders, String merged,
        String language, String title, String sha256, TextChange change, String note, TextStatus status, boolean toBeInitialled,
        Marking marking,
        String author, OccurrenceView occurrence, List<ProvisionView> provisions, ReopeningView reopening,
        List<ConsentView> consents) {

    /** The consent of another party to a reopened version. */
    public record ConsentView(String party, String channel, OccurrenceView occurrence) {
    }

    /**
     * Why a version reopened the text.
     *
     * @param reason            why
     * @param changedProvisions paths of what it changed
     * @param stale             what was decided on the earlier wording only, a line each
     * @param statusBefore      how far the text had come
     * @param reinitial         whether the changed text is initialled again
     * @param approvals         which decisions on the earlier wording the change makes stale
     * @param rule              id of the row of the table text-change-impact that says so
     * @param source            the legal source of that row
     */
    public record ReopeningView(String reason, List<String> changedProvisions, List<String> stale,
            TextStatus statusBefore, boolean reinitial, ChangeImpact.Affected approvals, String rule, String source) {
    }

    static TextView of(TextVersion version, TextIndex text, Optional<TextReopening> reopening, List<TextConsent> consents) {
        return view(version, ProvisionView.of(text), reopening.map(one -> new ReopeningView(one.reason(),
                one.changedProvisions(), one.stale(), one.statusBefore(), one.reinitial(), one.approvals(), one.rule(),
                one.source())).orElse(null), consents.stream().map(consent -> new ConsentView(
                        consent.party(), consent.channel(), OccurrenceView.of(consent.occurrence()))).toList());
    }

    static TextView line(TextVersion version) {
        return view(version, null, null, null);
    }

    private static TextView view(TextVersion v, List<ProvisionView> provisions, ReopeningView reopening,
            List<ConsentView> consents) {
        return new TextView(v.id(), v.label(), v.attempt(), v.round(), v.parentId(), v.rendersId(), v.mergedId(),
                v.language(), v.title(), v.sha256(), v.change(), v.note(), v.status(), v.toBeInitialled(), v.marking(), v.author(),
                OccurrenceView.of(v.occurrence()), provisions, reopening, consents);
    }
}
