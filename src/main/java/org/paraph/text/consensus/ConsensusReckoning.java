package org.paraph.text.consensus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paraph.text.TextStatus;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TextIndex;

/**
 * Finds the consensus on a text from its brackets and from what the parties said of its very wording.
 *
 * <p>A provision is agreed when it has no bracket and every party accepts; agreed <em>ad referendum</em> when one of them has
 * still to hear from its capital; carried over when the acceptance is that of an earlier attempt and was not questioned since.
 * The text is clean when every provision is agreed or carried over, and agreed in substance when every major term is, no
 * provision has a bracket, and none is rejected or reserved. Without major terms named, every provision is one.
 */
final class ConsensusReckoning {

    private final TextIndex text;
    private final List<String> parties;
    private final int attempt;
    private final Map<String, Said<PartyPosition>> said = new HashMap<>();
    private final Said<ProvisionExamination.Stage> examined;
    private final Map<String, List<TextIndex.Entry>> children = new HashMap<>();

    /**
     * @param attempt      the attempt under way
     * @param positions    what was ever said, oldest first
     * @param examinations what rounds went through, oldest first
     */
    ConsensusReckoning(TextIndex text, List<String> parties, int attempt, List<PartyPosition> positions,
            List<ProvisionExamination> examinations) {
        this.text = text;
        this.parties = parties;
        this.attempt = attempt;
        this.examined = new Said<>(text);
        parties.forEach(party -> said.put(party, new Said<>(text)));
        positions.forEach(one -> said.computeIfAbsent(one.party(), party -> new Said<>(text)).say(one.covered(), one));
        examinations.stream().filter(one -> one.attempt() == attempt)
                .forEach(one -> examined.say(one.covered(), one.stage()));
        text.entries().forEach(entry -> children.computeIfAbsent(entry.located().parent(), path -> new ArrayList<>())
                .add(entry));
    }

    Consensus consensus(Set<String> major) {
        var lines = text.units().stream().map(unit -> line(unit, major.isEmpty() || covers(major, unit))).toList();
        var open = lines.stream().filter(line -> !line.status().isSettled()).map(Consensus.Line::path).toList();
        long agreed = lines.stream().filter(line -> line.major() && line.status().isSettled()).count();
        long all = lines.stream().filter(Consensus.Line::major).count();
        long reviewed = lines.stream().filter(Consensus.Line::reviewed).count();
        return new Consensus(status(lines, open.isEmpty(), all, agreed), lines, (int) all, (int) agreed,
                lines.isEmpty() ? 0 : (double) reviewed / lines.size(), open);
    }

    private boolean covers(Set<String> major, TextIndex.Entry unit) {
        return major.contains(unit.path()) || major.contains(unit.located().parent())
                || major.stream().anyMatch(path -> path.startsWith(unit.path() + "/"));
    }

    private static TextStatus status(List<Consensus.Line> lines, boolean nothingOpen, long major, long agreed) {
        if (nothingOpen && !lines.isEmpty()) {
            return TextStatus.CLEAN;
        }
        boolean disputed = lines.stream().anyMatch(line -> line.status() == ConsensusStatus.BRACKETED
                || line.stances().containsValue(Stance.REJECT) || line.stances().containsValue(Stance.RESERVE));
        return major > 0 && agreed == major && !disputed ? TextStatus.AGREED_IN_SUBSTANCE : TextStatus.ROLLING;
    }

    private Consensus.Line line(TextIndex.Entry unit, boolean major) {
        var held = new LinkedHashMap<String, Held>();
        parties.forEach(party -> {
            var stance = held(unit, said.get(party), -1);
            if (stance != null) {
                held.put(party, stance);
            }
        });
        var stances = new LinkedHashMap<String, Stance>();
        held.forEach((party, one) -> stances.put(party, one.stance));
        boolean fresh = held.size() == parties.size() && held.values().stream().allMatch(one -> one.fresh);
        var stage = examined.of(unit);
        return new Consensus.Line(unit.path(), unit.provision().number(), unit.provision().heading().words(),
                status(unit, held.values(), stage.orElse(null)), major,
                fresh || stage.filter(one -> one == ProvisionExamination.Stage.COMPLETED).isPresent(), stances);
    }

    private ConsensusStatus status(TextIndex.Entry unit, Collection<Held> held, ProvisionExamination.Stage examination) {
        if (unit.provision().all().anyMatch(ConsensusReckoning::bracketed)) {
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
     * What a party says of a provision: what it said of it as a whole, unless it said something worse of a part of it
     * later; where it only spoke of parts, the worst of these once it has spoken of all.
     *
     * @param after only what was said after this counts
     */
    private Held held(TextIndex.Entry entry, Said<PartyPosition> byParty, int after) {
        var whole = byParty.of(entry).filter(one -> one.position() > after).map(one -> new Held(one, attempt)).orElse(null);
        var parts = children.getOrDefault(entry.path(), List.of());
        int since = whole == null ? after : whole.position;
        var below = parts.stream().map(part -> held(part, byParty, since)).toList();
        if (whole == null) {
            return below.isEmpty() || below.contains(null) ? null
                    : below.stream().reduce(Held::worse).orElseThrow();
        }
        return below.stream().filter(part -> part != null).reduce(whole, Held::worse);
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

        Held worse(Held other) {
            return BEST_FIRST.indexOf(other.stance) > BEST_FIRST.indexOf(stance) ? other : this;
        }
    }
}
