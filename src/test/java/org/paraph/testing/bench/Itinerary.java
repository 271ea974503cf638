package org.paraph.testing.bench;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.lifetime.amendment.Amendment;
import org.paraph.lifetime.amendment.AmendmentState;
import org.paraph.lifetime.amendment.CorrectionState;
import org.paraph.lifetime.amendment.TextChanges;
import org.paraph.lifetime.amendment.TextCorrection;
import org.paraph.lifetime.treaty.Notice;
import org.paraph.lifetime.treaty.NoticeState;
import org.paraph.lifetime.treaty.OperationState;
import org.paraph.lifetime.treaty.OperationSuspension;
import org.paraph.lifetime.treaty.PartyStanding;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.lifetime.treaty.TreatyStatus;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;

/**
 * In how many walks each state was: of the dossier, its treaty, the parties to it, notices, suspensions of its operation,
 * amendments and corrections; and in how many of them from the beginning.
 */
final class Itinerary {

    /** The delegation drafts as soon as it has its mandate, so that nobody finds a dossier in that state. */
    private static final Set<NegotiationState> PASSING = EnumSet.of(NegotiationState.MANDATED);

    private final Bench bench;
    private final Map<Enum<?>, Integer> begun = new TreeMap<>(Itinerary::compare);
    private final Map<Enum<?>, Integer> passed = new TreeMap<>(Itinerary::compare);
    private final Set<Enum<?>> walk = new HashSet<>();

    Itinerary(Bench bench) {
        this.bench = bench;
    }

    /** A walk begins with the dossier as it is. */
    void begin(String dossier) {
        walk.clear();
        look(dossier).forEach(state -> begun.merge(state, 1, Integer::sum));
        pass(dossier);
    }

    /** The walk has come to where the dossier is now. */
    void pass(String dossier) {
        look(dossier).filter(walk::add).forEach(state -> passed.merge(state, 1, Integer::sum));
    }

    /** The states of dossiers and treaties that can be reached, but in which no walk began. */
    Set<Enum<?>> notBegun() {
        return missing(begun, NegotiationState.class, TreatyStatus.class);
    }

    /** The states that can be reached, but through which no walk led. */
    Set<Enum<?>> notPassed() {
        return missing(passed, NegotiationState.class, TreatyStatus.class, PartyStanding.class, NoticeState.class,
                OperationState.class, AmendmentState.class, CorrectionState.class);
    }

    @SafeVarargs
    private static Set<Enum<?>> missing(Map<Enum<?>, Integer> counted, Class<? extends Enum<?>>... kinds) {
        return Stream.of(kinds).flatMap(kind -> Stream.<Enum<?>>of(kind.getEnumConstants()))
                .filter(state -> !counted.containsKey(state) && !PASSING.contains(state)).collect(Collectors.toSet());
    }

    private Stream<Enum<?>> look(String dossier) {
        return bench.inTransaction((Supplier<Set<Enum<?>>>) () -> {
            var changes = bench.bean(TextChanges.class);
            var states = new HashSet<Enum<?>>(Set.of(bench.bean(Negotiations.class).byId(dossier).state()));
            bench.bean(Treaties.class).find(dossier).ifPresent(treaty -> of(treaty).forEach(states::add));
            changes.amendments(dossier).stream().map(Amendment::state).forEach(states::add);
            changes.corrections(dossier).stream().map(TextCorrection::state).forEach(states::add);
            return states;
        }).stream();
    }

    private static Stream<Enum<?>> of(Treaty treaty) {
        return Stream.of(Stream.of(treaty.status()), treaty.parties().stream().map(treaty::standing),
                treaty.notices().stream().map(Notice::state),
                treaty.suspensions().stream().map(OperationSuspension::state)).flatMap(each -> each);
    }

    private static int compare(Enum<?> one, Enum<?> other) {
        int kind = kind(one).compareTo(kind(other));
        return kind != 0 ? kind : one.ordinal() - other.ordinal();
    }

    private static String kind(Enum<?> state) {
        return state.getDeclaringClass().getSimpleName();
    }

    /** One line for each state, with the number of walks that began in it and that led through it. */
    @Override
    public String toString() {
        return passed.keySet().stream().map(state -> String.format("%-18s %-24s begun %5d   passed %5d", kind(state), state,
                begun.getOrDefault(state, 0), passed.get(state))).collect(Collectors.joining(System.lineSeparator()));
    }
}
