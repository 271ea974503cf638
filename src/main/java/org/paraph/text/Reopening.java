package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.paraph.engine.DecisionTables;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.PartiesChanged;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.PartyChange;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.comparison.TextComparison;
import org.paraph.text.consensus.Standpoints;
import org.paraph.text.document.TextIndex;

/** What the reopening of an agreed text changes, and what it makes stale. */
@ApplicationScoped
class Reopening {

    private final Texts texts;
    private final Standpoints standpoints;
    private final DecisionTables tables;
    private final Event<TextReopened> reopened;

    protected Reopening() {
        this(null, null, null, null);
    }

    @Inject
    Reopening(Texts texts, Standpoints standpoints, DecisionTables tables, Event<TextReopened> reopened) {
        this.texts = texts;
        this.standpoints = standpoints;
        this.tables = tables;
        this.reopened = reopened;
    }

    /** The last version on which all parties agreed: where a reopened one was never consented to, the one before it. */
    TextVersion settledBefore(TextVersion version) {
        var at = version;
        while (at.status() == TextStatus.REOPENED && at.parentId() != null) {
            at = texts.ofDossier(at.negotiationId(), at.parentId());
        }
        return at;
    }

    /** Keeps why, what and what follows, and asks whoever keeps decisions which of them do not cover the new wording. */
    void record(TextVersion earlier, TextVersion version, String reason) {
        var impact = TextComparison.of(texts.document(earlier), texts.document(version)).impact();
        var changed = new TreeSet<>(impact.changed());
        changed.addAll(impact.added());
        changed.addAll(impact.removed());
        changed.addAll(impact.moved());
        var follows = ChangeImpact.of(tables, earlier.status(), version.change());
        var event = new TextReopened(version.negotiationId(), earlier.sha256(), changed, follows);
        reopened.fire(event);
        texts.add(new TextReopening(version.id(), reason, List.copyOf(changed), event.stale(), follows));
    }

    /** Once every other party consents, all stand by the reopened wording. */
    void settleIfAllConsent(Negotiation negotiation, TextVersion version, Set<String> consenting, String by,
            Occurrence when) {
        if (negotiation.parties().stream().map(Party::code)
                .allMatch(party -> party.equals(negotiation.homeParty()) || consenting.contains(party))) {
            negotiation.settleText();
            settle(negotiation, version, by, when);
            restore(version);
        }
    }

    /**
     * A change of form gives an initialled text its status back with the consent of all, as on 21 June 2012; another
     * substance has to be initialled again.
     */
    private void restore(TextVersion version) {
        boolean anew = false;
        var at = version;
        while (at.status() == TextStatus.REOPENED && at.parentId() != null) {
            anew |= texts.reopening(at.id()).filter(TextReopening::reinitial).isPresent();
            at = texts.ofDossier(at.negotiationId(), at.parentId());
        }
        if (anew || at.toBeInitialled()) {
            version.agreedAnew();
        } else if (at.status() == TextStatus.INITIALLED) {
            version.initialled();
        } else {
            version.agreed();
        }
    }

    /**
     * A party that has left is not waited for, and what it said of the text counts no longer; one that joins once the text is
     * settled accepts it as it stands.
     */
    void onParties(@Observes PartiesChanged event) {
        var negotiation = event.negotiation();
        texts.findWorking(negotiation).ifPresent(version -> {
            if (version.status() == TextStatus.REOPENED) {
                settleIfAllConsent(negotiation, version, texts.consents(version.id()).stream().map(TextConsent::party)
                        .collect(Collectors.toSet()), event.by(), event.when());
            } else if (event.change().kind() == PartyChange.Kind.JOINED && version.status() != TextStatus.DRAFT
                    && negotiation.text().settled()) {
                standpoints.accepts(negotiation, event.change().party(), event.by(), event.when());
            } else {
                standpoints.follow(negotiation);
            }
        });
    }

    /** All parties consent: they accept what was changed. */
    private void settle(Negotiation negotiation, TextVersion version, String by, Occurrence when) {
        var settled = texts.index(settledBefore(texts.ofDossier(version.negotiationId(), version.parentId())));
        var standing = settled.units().stream().map(TextIndex.Entry::wordingSha256).collect(Collectors.toSet());
        var text = texts.index(version);
        boolean lessThanBefore = text.units().size() < settled.units().size();
        standpoints.allAccept(negotiation, lessThanBefore ? List.of(TextIndex.ALL) : text.units().stream()
                .filter(unit -> !standing.contains(unit.wordingSha256())).map(TextIndex.Entry::path).toList(), by, when);
    }
}
