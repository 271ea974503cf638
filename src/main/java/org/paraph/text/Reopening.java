package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.comparison.TextComparison;
import org.paraph.text.consensus.Standpoints;

/** What the reopening of an agreed text changes, and what it makes stale. */
@ApplicationScoped
class Reopening {

    private final Texts texts;
    private final Standpoints standpoints;
    private final Event<TextReopened> reopened;

    protected Reopening() {
        this(null, null, null);
    }

    @Inject
    Reopening(Texts texts, Standpoints standpoints, Event<TextReopened> reopened) {
        this.texts = texts;
        this.standpoints = standpoints;
        this.reopened = reopened;
    }

    /** Keeps why and what, and asks whoever keeps decisions which of them do not cover the new wording. */
    void record(TextVersion earlier, TextVersion version, String reason) {
        var impact = TextComparison.of(texts.document(earlier), texts.document(version)).impact();
        var changed = new TreeSet<>(impact.changed());
        changed.addAll(impact.added());
        changed.addAll(impact.removed());
        changed.addAll(impact.moved());
        var event = new TextReopened(version.negotiationId(), earlier.sha256(), changed);
        reopened.fire(event);
        texts.add(new TextReopening(version.id(), reason, List.copyOf(changed), event.stale()));
    }

    /** All parties consent: they accept what was changed. */
    void settle(Negotiation negotiation, TextVersion version, String by, Occurrence when) {
        var text = texts.index(version);
        var changed = texts.reopening(version.id()).map(TextReopening::changedProvisions).orElse(List.of()).stream()
                .flatMap(path -> text.at(path).stream()).map(text::unitOf).filter(unit -> unit.located().isUnit())
                .map(unit -> unit.path()).distinct().toList();
        standpoints.allAccept(negotiation, changed, by, when);
    }
}
