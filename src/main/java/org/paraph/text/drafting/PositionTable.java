package org.paraph.text.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.paraph.directory.Marking;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.text.PositionMatrix;
import org.paraph.text.ReadableTexts;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.consensus.Consensus;
import org.paraph.text.consensus.ConsensusStatus;
import org.paraph.text.consensus.Covered;
import org.paraph.text.consensus.Positions;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TextIndex;
import org.paraph.text.document.Wording;

/** Makes the table of provisions by parties: where each stands, what it wants, and the compromise on the table. */
@ApplicationScoped
public class PositionTable {

    private final Texts texts;
    private final ReadableTexts readable;
    private final Positions positions;
    private final Proposals proposals;

    protected PositionTable() {
        this(null, null, null, null);
    }

    @Inject
    public PositionTable(Texts texts, ReadableTexts readable, Positions positions, Proposals proposals) {
        this.texts = texts;
        this.readable = readable;
        this.positions = positions;
        this.proposals = proposals;
    }

    /** The table for a version, under the dossier's marking; notes marked above the reader's clearance are left out. */
    public PositionMatrix of(Negotiation negotiation, TextVersion version) {
        var index = texts.index(version);
        var parties = negotiation.parties().stream().map(Party::code).toList();
        var notes = notes(negotiation);
        var compromises = compromises(negotiation, version);
        var rows = positions.consensus(negotiation, version).provisions().stream()
                .map(line -> row(line, index.at(line.path()).orElseThrow(), parties, notes, compromises)).toList();
        return new PositionMatrix(version.title(), version.label(), version.sha256(), marking(negotiation.marking()), parties,
                rows);
    }

    private static PositionMatrix.Row row(Consensus.Line line, TextIndex.Entry entry, List<String> parties,
            Map<String, String> notes, Map<String, String> compromises) {
        var cells = parties.stream().map(party -> new PositionMatrix.Cell(
                line.stances().containsKey(party) ? line.stances().get(party).name() : "", wanted(entry.provision(), party),
                notes.getOrDefault(party + " " + entry.wordingSha256(), ""))).toList();
        var compromise = compromises.get(line.path());
        return new PositionMatrix.Row(line.path(), line.number(), line.heading(), line.status().name(), cells,
                compromise != null ? compromise : line.status() == ConsensusStatus.AGREED ? words(entry.provision()) : "");
    }

    /** What a party wants where words are disputed: its alternative of each bracket. */
    private static String wanted(Provision provision, String party) {
        var wanted = new ArrayList<String>();
        provision.all().flatMap(one -> java.util.stream.Stream.of(one.heading(), one.words()))
                .filter(Wording::hasBrackets).flatMap(wording -> wording.pieces().stream())
                .filter(Inline.Bracket.class::isInstance).map(Inline.Bracket.class::cast)
                .flatMap(bracket -> bracket.alternatives().stream()).filter(one -> one.proposedBy().contains(party))
                .forEach(one -> wanted.add(one.wording().isEmpty() ? "–" : Wording.of(one.wording()).words()));
        return String.join("\n", wanted);
    }

    private static String words(Provision provision) {
        return provision.all().map(one -> (one.number() + " " + one.words().words()).strip())
                .filter(words -> !words.isEmpty()).skip(provision.words().isEmpty() && !provision.number().isEmpty() ? 1 : 0)
                .collect(Collectors.joining("\n"));
    }

    /** The last note of each party on each wording. */
    private Map<String, String> notes(Negotiation negotiation) {
        var notes = new HashMap<String, String>();
        positions.all(negotiation.id()).stream().filter(one -> one.note() != null && readable.covers(one.marking()))
                .forEach(one -> one.covered().stream().map(Covered::wordingSha256)
                        .forEach(hash -> notes.put(one.party() + " " + hash, one.note())));
        return notes;
    }

    /** The wording of the last undecided proposal that is nobody's own, by path. */
    private Map<String, String> compromises(Negotiation negotiation, TextVersion version) {
        var found = new HashMap<String, String>();
        var index = texts.index(version);
        proposals.all(negotiation.id()).stream().filter(one -> one.state() == TextProposal.State.OPEN)
                .filter(one -> one.party() == null)
                .forEach(one -> index.at(one.path()).map(index::unitOf).ifPresent(unit -> found.put(unit.path(),
                        one.proposed() == null ? "–" : words(one.proposed()))));
        return found;
    }

    private static String marking(Marking marking) {
        return marking.name().replace('_', ' ');
    }
}
