package org.paraph.negotiation.rest;

import java.time.LocalDate;
import java.util.List;
import org.paraph.negotiation.Mandate;
import org.paraph.negotiation.MandateCheck;
import org.paraph.negotiation.MandateKind;
import org.paraph.platform.time.OccurrenceView;

/** What is told of mandates. */
final class MandateViews {

    private MandateViews() {
    }

    /** A mandate. */
    record MandateView(String id, int number, Mandate.Standing standing, String authority, String scope,
            List<MandateKind> kinds, boolean blanket, List<RedLineView> redLines, LocalDate expiresOn, String instructions,
            String withdrawalReason, OccurrenceView occurrence) {

        static MandateView of(Mandate m) {
            return new MandateView(m.id(), m.number(), m.standing(), m.authority(), m.scope(),
                    m.kinds().stream().sorted().toList(), m.isBlanket(), m.redLines().stream().map(line ->
                            new RedLineView(line.path(), line.topic(), line.wording(), line.isWidened())).toList(),
                    m.expiresOn(), m.instructions(), m.withdrawalReason(), OccurrenceView.of(m.occurrence()));
        }
    }

    /** A red line of it; {@code widened} where it binds no longer. */
    record RedLineView(String provision, String topic, String wording, boolean widened) {
    }

    /** Something that touches a red line. */
    record MandateCheckView(String id, String redLine, String subject, MandateCheck.State state, String authority,
            String note, OccurrenceView occurrence) {

        static MandateCheckView of(MandateCheck c) {
            return new MandateCheckView(c.id(), c.redLine().name(), c.subject(), c.state(), c.authority(), c.note(),
                    OccurrenceView.of(c.occurrence()));
        }
    }
}
