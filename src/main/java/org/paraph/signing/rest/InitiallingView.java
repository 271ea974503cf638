package org.paraph.signing.rest;

import java.util.List;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.signing.Initialling;
import org.paraph.signing.Signatory;

/** An initialling and who initialled. */
public record InitiallingView(String id, int attempt, String text, String textSha256,
        List<Signatory.Request> initiallers, String note, OccurrenceView occurrence) {

    static InitiallingView of(Initialling i) {
        return new InitiallingView(i.id(), i.attempt(), i.textLabel(), i.textHash(),
                i.initiallers().stream().map(Signatory::asEntered).toList(), i.note(),
                OccurrenceView.of(i.occurrence()));
    }
}
