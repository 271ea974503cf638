package org.paraph.lifetime.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.lifetime.consent.ConclusionRecord;
import org.paraph.lifetime.consent.ConsentAct;
import org.paraph.lifetime.consent.ConsentMeans;
import org.paraph.lifetime.consent.ConsentRevocation;
import org.paraph.lifetime.consent.FinalClauses;
import org.paraph.lifetime.consent.Instrument;
import org.paraph.lifetime.consent.ProvisionalApplication;
import org.paraph.lifetime.consent.Whichever;
import org.paraph.platform.time.OccurrenceView;

/** What the REST interface shows of the way from signature to force. */
final class ConsentViews {

    private ConsentViews() {
    }

    /** One reading of the final clauses. */
    @Schema(name = "FinalClauses")
    public record FinalClausesView(String id, int attempt, EntryMechanism mechanism, String provision, String period,
            Integer deposits, String share, Whichever whichever, List<String> among, LocalDate agreedDate,
            String laterPeriod, String triggerBody, String triggerAct, List<ConsentMeans> means, String depositary,
            String note, String recordedBy, OccurrenceView occurrence) {

        static FinalClausesView of(FinalClauses f) {
            return new FinalClausesView(f.id(), f.attempt(), f.mechanism(), f.provision(), f.period(), f.deposits(),
                    f.share(), f.whichever(), f.among(), f.agreedDate(), f.laterPeriod(), f.triggerBody(), f.triggerAct(),
                    f.means(), f.depositary(), f.note(), f.recordedBy(), OccurrenceView.of(f.occurrence()));
        }
    }

    /** The consent of a party; {@code revocation} is null unless it was taken back. */
    @Schema(name = "ConsentToBeBound")
    public record ConsentView(String id, int attempt, String party, ConsentMeans means, Instrument instrument, String text,
            String sha256, RevocationView revocation, String recordedBy, OccurrenceView occurrence) {

        static ConsentView of(ConsentAct c, List<ConsentRevocation> revocations) {
            return new ConsentView(c.id(), c.attempt(), c.party(), c.means(), c.instrument(), c.textLabel(), c.textHash(),
                    revocations.stream().filter(one -> one.actId().equals(c.id())).findFirst().map(RevocationView::of)
                            .orElse(null), c.recordedBy(), OccurrenceView.of(c.occurrence()));
        }
    }

    /** That a consent was taken back before it took effect. */
    @Schema(name = "ConsentRevocation")
    public record RevocationView(String id, String channel, String reason, String recordedBy, OccurrenceView occurrence) {

        static RevocationView of(ConsentRevocation r) {
            return new RevocationView(r.id(), r.channel(), r.reason(), r.recordedBy(), OccurrenceView.of(r.occurrence()));
        }
    }

    /** A provisional application; {@code endedOn} is null while it goes on. */
    @Schema(name = "ProvisionalApplication")
    public record ProvisionalApplicationView(String id, int attempt, String provision, List<String> parties,
            List<String> left, List<String> paths, LocalDate beginsOn, LocalDate endedOn, ProvisionalApplication.End endedBy, String endNote,
            String note, String recordedBy, OccurrenceView occurrence) {

        static ProvisionalApplicationView of(ProvisionalApplication p) {
            return new ProvisionalApplicationView(p.id(), p.attempt(), p.provision(), p.parties(), p.left(), p.paths(),
                    p.beginsOn(), p.endedOn(), p.endedBy(), p.endNote(), p.note(), p.recordedBy(), OccurrenceView.of(p.occurrence()));
        }
    }

    /** What a third party, the depositary, the United Nations or the gazette did, or a refusal came to. */
    @Schema(name = "ConclusionRecord")
    public record ConclusionRecordView(String id, int attempt, ConclusionRecord.Kind kind, String party, String body,
            String subject, String number, String note, String recordedBy, OccurrenceView occurrence) {

        static ConclusionRecordView of(ConclusionRecord c) {
            return new ConclusionRecordView(c.id(), c.attempt(), c.kind(), c.party(), c.body(), c.subject(), c.number(),
                    c.note(), c.recordedBy(), OccurrenceView.of(c.occurrence()));
        }
    }
}
