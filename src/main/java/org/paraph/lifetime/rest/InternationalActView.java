package org.paraph.lifetime.rest;

import java.time.LocalDate;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.lifetime.InternationalAct;
import org.paraph.platform.time.OccurrenceView;

/** A notification, or the entry into force. */
public record InternationalActView(String id, InternationalAct.Kind kind, String party, String channel,
        EntryMechanism mechanism, String provision, String note, LocalDate retroactiveTo,
        OccurrenceView occurrence) {

    static InternationalActView of(InternationalAct a) {
        return new InternationalActView(a.id(), a.kind(), a.party(), a.channel(), a.mechanism(), a.provision(), a.note(),
                a.retroactiveTo(), OccurrenceView.of(a.occurrence()));
    }
}
