package org.paraph.testing.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Conclusion;
import org.paraph.negotiation.MandateDesk;
import org.paraph.negotiation.MandateRequest;
import org.paraph.negotiation.PartyDesk;
import org.paraph.signing.FullPowers;
import org.paraph.signing.FullPowersDesk;
import org.paraph.signing.FullPowersRegister;
import org.paraph.signing.Office;
import org.paraph.signing.Signature;
import org.paraph.signing.SignatureDesk;
import org.paraph.signing.SignatureEffect;
import org.paraph.signing.SigningDesk;
import org.paraph.signing.SigningFile;
import org.paraph.text.SplitDesk;
import org.paraph.text.SuspendedProvisionsDesk;
import org.paraph.text.Texts;

/** How a random walk concludes: who the parties are, full powers, ceremonies, signatures of every effect, adoption. */
final class Concluding {

    private static final Set<String> NOT_READY = Set.of("text-not-settled", "text-not-definitive", "review-open",
            "gate-not-passed", "approvals-not-concluded", "deviation-open", "body-refused", "party-approval-stale",
            "party-refused", "text-has-brackets", "concordance-missing", "language-version-missing", "full-powers-missing",
            "mandate-withdrawn", "mandate-expired", "mandate-asked");
    private static final Set<String> NO_MANDATE = Set.of("mandate-withdrawn", "mandate-expired", "mandate-asked", "red-line");

    private static final Map<Action, Set<String>> RULES = Map.ofEntries(
            Map.entry(Action.SCHEDULE_CEREMONY, NOT_READY),
            Map.entry(Action.ADD_CEREMONY, and(NOT_READY, "already-signed")),
            Map.entry(Action.RECORD_SIGNATURE, and(NOT_READY, "already-signed", "closed-for-signature")),
            Map.entry(Action.ADOPT_COMMITMENT, NOT_READY),
            Map.entry(Action.CONFIRM_SIGNATURE, Set.of("unknown-signature", "signature-is-full")),
            Map.entry(Action.CHECK_FULL_POWERS, Set.of("unknown-full-powers", "powers-not-valid", "unknown-party")),
            Map.entry(Action.REVOKE_FULL_POWERS, Set.of("unknown-full-powers", "powers-revoked")),
            Map.entry(Action.INITIAL_TEXT, NO_MANDATE), Map.entry(Action.RECORD_ROUND, NO_MANDATE),
            Map.entry(Action.RECORD_POSITIONS, NO_MANDATE), Map.entry(Action.WITHDRAW_MANDATE, Set.of("no-mandate")),
            Map.entry(Action.SUSPEND_PROVISIONS, Set.of("no-text", "unknown-provision")),
            Map.entry(Action.SPLIT_DOSSIER, Set.of("no-text", "unknown-provision", "only-units-are-split-off",
                    "nothing-would-be-left")),
            Map.entry(Action.RECORD_PARTY_LEAVING, Set.of("two-parties-at-least")),
            Map.entry(Action.RECORD_PARTY_JOINING, Set.of("already-a-party", "text-not-settled")));

    private final Entries entries;
    private final Random random;
    private final Supplier<String> label;

    Concluding(Entries entries, Random random, Supplier<String> label) {
        this.entries = entries;
        this.random = random;
        this.label = label;
    }

    /** True if an act that is allowed may be refused by this rule all the same. */
    static boolean mayMeet(Action action, String rule) {
        return RULES.getOrDefault(action, Set.of()).contains(rule);
    }

    void addTo(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.SET_PROCEDURE, dossier -> dossier.act(PartyDesk.class, (desk, ref) -> desk.conduct(ref,
                random.nextInt(3) == 0 ? entries.procedure(false, oneOf(List.of(Conclusion.values())))
                        : entries.procedure(true, Conclusion.SIGNATURE))));
        ways.put(Action.SUSPEND_PROVISIONS, dossier -> dossier.act(SuspendedProvisionsDesk.class,
                (desk, ref) -> desk.suspend(ref, entries.suspending(lastUnit(dossier)))));
        ways.put(Action.SPLIT_DOSSIER, dossier -> dossier.act(SplitDesk.class,
                (desk, ref) -> desk.split(ref, entries.split(label.get(), label.get(), lastUnit(dossier)))));
        ways.put(Action.AMEND_MANDATE, dossier -> dossier.act(MandateDesk.class, (desk, ref) -> desk.amend(ref, mandate(dossier))));
        ways.put(Action.RENEW_MANDATE, dossier -> dossier.act(MandateDesk.class, (desk, ref) -> desk.renew(ref, mandate(dossier))));
        ways.put(Action.WITHDRAW_MANDATE, dossier -> dossier.act(MandateDesk.class,
                (desk, ref) -> desk.withdraw(ref, entries.act())));
        ways.put(Action.DECIDE_MANDATE_CHECK, dossier -> dossier.act(MandateDesk.class,
                (desk, ref) -> desk.decide(ref, null, entries.mandateDecision(random.nextBoolean()))));
        ways.put(Action.RECORD_PARTY_LEAVING, dossier -> dossier.act(PartyDesk.class,
                (desk, ref) -> desk.leave(ref, entries.leaving(oneOf(others(dossier))))));
        ways.put(Action.RECORD_PARTY_JOINING, dossier -> dossier.act(PartyDesk.class,
                (desk, ref) -> desk.join(ref, entries.joining(oneOf(List.of("FRA", "BEL"))))));
        ways.put(Action.CHECK_FULL_POWERS, dossier -> dossier.act(FullPowersDesk.class,
                (desk, ref) -> desk.check(ref, powers(dossier), entries.check())));
        ways.put(Action.REVOKE_FULL_POWERS, dossier -> dossier.act(FullPowersDesk.class,
                (desk, ref) -> desk.revoke(ref, powers(dossier), entries.revocation())));
        ways.put(Action.ADD_CEREMONY, dossier -> dossier.act(SigningDesk.class,
                (desk, ref) -> desk.addCeremony(ref, entries.ceremony(List.of(oneOf(dossier.parties()))))));
        ways.put(Action.RECORD_SIGNATURE, dossier -> dossier.act(SignatureDesk.class, (desk, ref) -> desk.record(ref,
                entries.signature(oneOf(dossier.parties()), oneOf(List.of(Office.FOREIGN_MINISTER, Office.HEAD_OF_MISSION)),
                        random.nextInt(3) == 0 ? oneOf(List.of(SignatureEffect.values())) : null, random.nextBoolean()))));
        ways.put(Action.CONFIRM_SIGNATURE, dossier -> dossier.act(SignatureDesk.class,
                (desk, ref) -> desk.confirm(ref, signature(dossier), entries.confirmation())));
        ways.put(Action.ADOPT_COMMITMENT, dossier -> dossier.act(SignatureDesk.class,
                (desk, ref) -> desk.adopt(ref, entries.adoption())));
    }

    /** Path of the last unit of the working text; of nothing that exists if there is no text. */
    static String lastUnit(Casework dossier) {
        return dossier.ask(Texts.class, texts -> texts.all(dossier.id()).stream().filter(version -> version.id().equals(
                dossier.read(negotiation -> negotiation.text().versionId()))).findFirst().map(version -> {
                    var units = texts.index(version).units();
                    return units.isEmpty() ? "art1" : units.get(units.size() - 1).path();
                }).orElse("art1"));
    }

    private MandateRequest mandate(Casework dossier) {
        return entries.mandate(random.nextBoolean() ? null : entries.today().occurredOn().plusDays(random.nextInt(200)),
                new MandateRequest.RedLineRequest(lastUnit(dossier), null, "These words"));
    }

    private String powers(Casework dossier) {
        return orNone(dossier.ask(FullPowersRegister.class, register -> register.of(dossier.id()).stream()
                .map(FullPowers::id).toList()));
    }

    private String signature(Casework dossier) {
        var all = dossier.ask(SigningFile.class, file -> file.signatures(dossier.id()));
        var open = all.stream().filter(one -> !one.isFull()).map(Signature::id).toList();
        return orNone(open.isEmpty() ? all.stream().map(Signature::id).toList() : open);
    }

    private String orNone(List<String> ids) {
        return ids.isEmpty() ? UUID.randomUUID().toString() : oneOf(ids);
    }

    private static List<String> others(Casework dossier) {
        var parties = dossier.parties();
        return parties.subList(1, parties.size());
    }

    private static Set<String> and(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
