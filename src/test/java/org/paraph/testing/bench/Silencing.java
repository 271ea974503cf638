package org.paraph.testing.bench;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.paraph.negotiation.Action;
import org.paraph.silence.BreakRequest;
import org.paraph.silence.SilenceDesk;
import org.paraph.silence.SilenceProcedure;
import org.paraph.silence.SilenceRequest;
import org.paraph.silence.Silences;

/** How a random walk puts the text under silence, breaks it, and lets it pass. */
final class Silencing {

    private static final Set<String> OF_ONE = Set.of("unknown-silence", "silence-ended");
    private static final Map<Action, Set<String>> RULES = Map.of(
            Action.BEGIN_SILENCE, Set.of("silence-running", "no-text", "text-has-brackets", "silence-nothing-open"),
            Action.BREAK_SILENCE, Set.of("unknown-silence", "silence-ended", "silence-over", "silence-not-asked"),
            Action.WITHDRAW_SILENCE, OF_ONE, Action.CONFIRM_SILENCE, Set.of("who-reopened-may-not-consent"));

    private final Entries entries;
    private final Random random;

    Silencing(Entries entries, Random random) {
        this.entries = entries;
        this.random = random;
    }

    void addTo(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.BEGIN_SILENCE, dossier -> dossier.act(SilenceDesk.class, (desk, ref) -> desk.begin(ref,
                new SilenceRequest(random.nextBoolean() ? null : last(dossier), null, "The text", "A note", null,
                        1 + random.nextInt(3), null, entries.today()))));
        ways.put(Action.BREAK_SILENCE, dossier -> dossier.act(SilenceDesk.class, (desk, ref) -> desk.breakSilence(ref,
                latest(dossier), new BreakRequest(last(dossier), "Another word", entries.today()))));
        ways.put(Action.WITHDRAW_SILENCE, dossier -> dossier.act(SilenceDesk.class,
                (desk, ref) -> desk.withdraw(ref, latest(dossier), entries.act())));
        ways.put(Action.LET_SILENCE_PASS, dossier -> dossier.act(SilenceDesk.class,
                (desk, ref) -> desk.letPass(ref, latest(dossier), entries.act())));
        ways.put(Action.CONFIRM_SILENCE, dossier -> dossier.act(SilenceDesk.class,
                (desk, ref) -> desk.confirm(ref, latest(dossier), entries.act())));
    }

    /** True if an act that is allowed may be refused by this rule all the same. */
    static boolean mayMeet(Action action, String rule) {
        return RULES.getOrDefault(action, Set.of()).contains(rule);
    }

    private static String last(Casework dossier) {
        return dossier.parties().get(dossier.parties().size() - 1);
    }

    private static String latest(Casework dossier) {
        return dossier.ask(Silences.class, silences -> silences.all(dossier.id()).stream().map(SilenceProcedure::id)
                .reduce((one, next) -> next).orElseGet(() -> UUID.randomUUID().toString()));
    }
}
