package org.paraph.text.consensus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.paraph.text.TextStatus;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TextIndex;

/**
 * Finds the consensus on a text from its brackets and from what the parties said of its very wording.
 *
 * <p>A provision is agreed when it has no bracket and every party accepts it as a whole; agreed <em>ad referendum</em> when one
 * of them has still to hear from its capital; carried over when the acceptance is that of an earlier attempt and was not
 * questioned since. What a new version leaves out is an open point until every party accepts the whole text. The text is clean
 * when every provision is agreed, or carried over and gone through anew, and agreed in substance when every major term is
 * settled and nothing is disputed. Without major terms named, every provision is one.
 */
final class ConsensusReckoning {

    private final TextIndex text;
    private final List<String> parties;
    private final int attempt;
    private final Map<String, Said<PartyPosition>> said = new HashMap<>();
    private final Said<ProvisionExamination.Stage> examined;
    private final Map<Covered, Integer> removed = new LinkedHashMap<>();
    private final Map<String, PartyPosition> ofTheWhole = new HashMap<>();
    private final Map<String, List<TextIndex.Entry>> children = new HashMap<>();

    /**
     * @param attempt      the attempt under way
     * @param positions    what was ever said
     * @param examinations what became of provisions, in rounds and through new versions
     */
    ConsensusReckoning(TextIndex text, List<String> parties, int attempt, List<PartyPosition> positions,
            List<ProvisionExamination> examinations) {
        this.text = text;
        this.parties = parties;
        this.attempt = attempt;
        this.examined = new Said<>(text);
        parties.forEach(party -> said.put(party, new Said<>(text)));
        var inOrder = new ArrayList<Object>(positions);
        inOrder.addAll(examinations);
        inOrder.sort(Comparator.comparingInt(ConsensusReckoning::order));
        inOrder.forEach(one -> {
            if (one instanceof PartyPosition position) {
                take(position);
            } else if (one instanceof ProvisionExamination examination) {
                take(examination);
            }
        });
        text.entries().forEach(entry -> children.computeIfAbsent(entry.located().parent(), path -> new ArrayList<>())
                .add(entry));
    }

    private static int order(Object one) {
        return one instanceof PartyPosition position ? position.position() : ((ProvisionExamination) one).position();
    }

    private void take(PartyPosition position) {
        said.computeIfAbsent(position.party(), party -> new Said<>(text)).say(position.covered(), position);
        if (position.whole()) {
            ofTheWhole.put(position.party(), position);
        }
    }

    private void take(ProvisionExamination examination) {
        switch (examination.stage()) {
            case CHANGED -> {
                said.values().forEach(one -> one.forget(examination.covered()));
                examined.forget(examination.covered());
            }
            case REMOVED -> {
                if (examination.attempt() == attempt) {
                    examination.covered().forEach(one -> removed.put(one, examination.position()));
                }
            }
            default -> {
                if (examination.attempt() == attempt) {
                    examined.say(examination.covered(), examination.stage());
                }
            }
        }
    }

    Consensus consensus(Set<String> majorTerms) {
        var major = major(majorTerms);
        var lines = text.entries().stream().filter(entry -> entry.located().isUnit() || entry.located().isDisputed()
                && entry.located().provision().kind().isContainer())
                .map(unit -> line(unit, majorTerms.isEmpty() || major.contains(unit.path()))).toList();
        var open = Stream.concat(lines.stream().filter(line -> !isDone(line)).map(Consensus.Line::path),
                removed().stream().map(one -> "-" + one.path())).toList();
        long agreed = lines.stream().filter(line -> line.major() && line.status().isSettled()).count();
        long all = lines.stream().filter(Consensus.Line::major).count();
        long reviewed = lines.stream().filter(Consensus.Line::reviewed).count();
        return new Consensus(status(lines, open.isEmpty(), all, agreed), lines, (int) all, (int) agreed,
                lines.isEmpty() ? 0 : (double) reviewed / lines.size(), open);
    }

    private static boolean isDone(Consensus.Line line) {
        return line.status() == ConsensusStatus.AGREED || line.status() == ConsensusStatus.CARRIED_OVER && line.reviewed();
    }

    /** What is left out and not accepted by every party; words that have come back are not left out. */
    private List<Covered> removed() {
        return removed.entrySet().stream().filter(one -> text.entries().stream()
                .noneMatch(entry -> entry.wordingSha256().equals(one.getKey().wordingSha256())))
                .filter(one -> parties.stream().anyMatch(party -> !acceptsAfter(party, one.getValue())))
                .map(Map.Entry::getKey).toList();
    }

    private boolean acceptsAfter(String party, int position) {
        var whole = ofTheWhole.get(party);
        return whole != null && whole.position() > position && whole.stance() == Stance.ACCEPT;
    }

    private Set<String> major(Set<String> terms) {
        var units = new HashSet<String>();
        terms.forEach(term -> text.named(term).forEach(entry -> units.add(text.unitOf(entry).path())));
        return units;
    }

    private TextStatus status(List<Consensus.Line> lines, boolean nothingOpen, long major, long agreed) {
        if (nothingOpen && !lines.isEmpty() && text.document().isClean()) {
            return TextStatus.CLEAN;
        }
        boolean disputed = !text.document().isClean() || !removed().isEmpty() || lines.stream().anyMatch(line ->
                line.stances().containsValue(Stance.REJECT) || line.stances().containsValue(Stance.RESERVE));
        return major > 0 && agreed == major && !disputed ? TextStatus.AGREED_IN_SUBSTANCE : TextStatus.ROLLING;
    }

    private Consensus.Line line(TextIndex.Entry unit, boolean major) {
        var held = new LinkedHashMap<String, Held>();
        parties.forEach(party -> {
            var stance = held(unit, said.get(party));
            if (stance != null) {
                held.put(party, stance);
            }
        });
        var stances = new LinkedHashMap<String, Stance>();
        held.forEach((party, one) -> stances.put(party, one.stance));
        boolean fresh = held.size() == parties.size() && held.values().stream().allMatch(one -> one.fresh);
        var stage = examined.of(unit).orElse(null);
        return new Consensus.Line(unit.path(), unit.provision().number(), unit.provision().heading().words(),
                status(unit, held.values(), stage), major, fresh || stage == ProvisionExamination.Stage.COMPLETED, stances);
    }

    private ConsensusStatus status(TextIndex.Entry unit, Collection<Held> held, ProvisionExamination.Stage examination) {
        if (unit.located().isUnit() ? unit.provision().all().anyMatch(ConsensusReckoning::bracketed)
                : bracketed(unit.provision())) {
            return ConsensusStatus.BRACKETED;
        }
        boolean complete = held.size() == parties.size() && unit.provision().isClean();
        if (complete && held.stream().allMatch(one -> one.stance == Stance.ACCEPT)) {
            if (held.stream().allMatch(one -> one.fresh)) {
                return ConsensusStatus.AGREED;
            }
            return examination == ProvisionExamination.Stage.BEGUN ? ConsensusStatus.UNDER_REVIEW
                    : ConsensusStatus.CARRIED_OVER;
        }
        if (complete && held.stream().allMatch(one -> one.stance == Stance.ACCEPT
                || one.stance == Stance.ACCEPT_AD_REFERENDUM)) {
            return ConsensusStatus.AGREED_AD_REF;
        }
        return held.isEmpty() && examination == null ? ConsensusStatus.NOT_DISCUSSED : ConsensusStatus.UNDER_REVIEW;
    }

    private static boolean bracketed(Provision one) {
        return one.words().hasBrackets() || one.heading().hasBrackets();
    }

    /**
     * What a party says of a unit: what it said of it as a whole, unless it said something worse of a part of it later. To
     * speak of every part is not to speak of the whole: there are a heading, an order, and what might be missing.
     */
    private Held held(TextIndex.Entry unit, Said<PartyPosition> byParty) {
        var whole = byParty.of(unit).map(one -> new Held(one, attempt)).orElse(null);
        var parts = parts(unit, byParty).filter(part -> whole == null || part.position > whole.position).toList();
        if (whole == null) {
            return parts.isEmpty() ? null : new Held(parts.stream().reduce(Held::worse).orElseThrow());
        }
        return parts.stream().reduce(whole, Held::worse);
    }

    private Stream<Held> parts(TextIndex.Entry entry, Said<PartyPosition> byParty) {
        return children.getOrDefault(entry.path(), List.of()).stream().flatMap(part -> Stream.concat(
                byParty.of(part).map(one -> new Held(one, attempt)).stream(), parts(part, byParty)));
    }

    /** A stance with the place at which it was said, and whether that was in the attempt under way. */
    private static final class Held {

        private static final List<Stance> BEST_FIRST = List.of(Stance.ACCEPT, Stance.ACCEPT_AD_REFERENDUM,
                Stance.PENDING_INSTRUCTIONS, Stance.RESERVE, Stance.REJECT);

        private final Stance stance;
        private final int position;
        private final boolean fresh;

        Held(PartyPosition said, int attempt) {
            this.stance = said.stance();
            this.position = said.position();
            this.fresh = said.attempt() == attempt;
        }

        /** What a party that spoke of parts alone says of the whole: at best that it waits. */
        Held(Held part) {
            this.stance = BEST_FIRST.indexOf(part.stance) < BEST_FIRST.indexOf(Stance.PENDING_INSTRUCTIONS)
                    ? Stance.PENDING_INSTRUCTIONS : part.stance;
            this.position = part.position;
            this.fresh = part.fresh;
        }

        Held worse(Held other) {
            int worse = BEST_FIRST.indexOf(other.stance) - BEST_FIRST.indexOf(stance);
            return worse > 0 || worse == 0 && !other.fresh ? other : this;
        }
    }
}
