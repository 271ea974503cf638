package org.paraph.testing.bench;

import static org.paraph.lifetime.treaty.OperationState.ANNOUNCED;
import static org.paraph.lifetime.treaty.OperationState.IN_EFFECT;
import static org.paraph.lifetime.treaty.OperationState.OBJECTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.paraph.lifetime.treaty.NoticeAcknowledgementRequest;
import org.paraph.lifetime.treaty.NoticeWithdrawalRequest;
import org.paraph.lifetime.treaty.ObjectionDesk;
import org.paraph.lifetime.treaty.ObjectionRequest;
import org.paraph.lifetime.treaty.ObjectionSettlementRequest;
import org.paraph.lifetime.treaty.OperationDesk;
import org.paraph.lifetime.treaty.OperationResumptionRequest;
import org.paraph.lifetime.treaty.OperationSuspension;
import org.paraph.lifetime.treaty.OperationSuspensionRequest;
import org.paraph.lifetime.treaty.Settlement;
import org.paraph.lifetime.treaty.SuspensionGround;
import org.paraph.lifetime.treaty.SuspensionObjection;
import org.paraph.lifetime.treaty.SuspensionReach;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.ActRequest;

/** How a random walk suspends the operation of a treaty, objects to that, and lets it operate again. */
final class Operating {

    private static final String NONE = "none";
    private static final int TWO = 2;
    private static final int SOON = 40;

    private final TreatyFile file;
    private final Aim aim;

    Operating(TreatyFile file, Aim aim) {
        this.file = file;
        this.aim = aim;
    }

    void addTo(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.SUSPEND_OPERATION, this::suspend);
        ways.put(Action.WITHDRAW_OPERATION_SUSPENSION, this::withdraw);
        ways.put(Action.ACKNOWLEDGE_OPERATION_SUSPENSION, this::acknowledge);
        ways.put(Action.OBJECT_TO_OPERATION_SUSPENSION, this::object);
        ways.put(Action.RESUME_OPERATION, this::resume);
        ways.put(Action.CONFIRM_OPERATION_SUSPENSION, this::confirm);
        ways.put(Action.SETTLE_OBJECTION, this::settle);
    }

    private void suspend(Casework dossier) {
        var day = file.day(dossier);
        var bound = file.bound(dossier);
        aim.hits();
        aim.mayMeet(Set.of("suspended-already"));
        if (bound.size() < TWO) {
            aim.forget();
        }
        file.bar(dossier, day);
        var parties = bound.size() < TWO ? List.of("KOR", "JPN") : bound;
        var provisions = aim.oneIn(2) ? List.<String>of() : List.of(Concluding.lastUnit(dossier));
        var entered = switch (aim.upTo(4)) {
            case 0 -> agreed(SuspensionGround.CONSENT_OF_ALL, provisions, day);
            case 1 -> agreed(SuspensionGround.ITS_TERMS, provisions, day);
            case 2 -> parties.size() > TWO ? between(parties, Concluding.lastUnit(dossier), day)
                    : agreed(SuspensionGround.LATER_TREATY, provisions, day);
            case 3 -> claim(SuspensionGround.BREACH, parties, provisions, day);
            default -> claim(aim.oneOf(List.of(SuspensionGround.IMPOSSIBILITY, SuspensionGround.CHANGED_CIRCUMSTANCES)),
                    parties, provisions, day);
        };
        dossier.act(OperationDesk.class, (desk, ref) -> desk.suspend(ref, entered));
    }

    private OperationSuspensionRequest agreed(SuspensionGround ground, List<String> provisions, LocalDate day) {
        return request(ground, null, SuspensionReach.ALL, List.of(), provisions, null, false,
                aim.oneIn(2) ? null : day.plusDays(aim.upTo(SOON)), day);
    }

    private OperationSuspensionRequest between(List<String> parties, String provision, LocalDate day) {
        return request(SuspensionGround.CERTAIN_PARTIES, null, SuspensionReach.BETWEEN, parties.subList(0, TWO),
                List.of(provision), null, false, null, day);
    }

    private OperationSuspensionRequest claim(SuspensionGround ground, List<String> parties, List<String> provisions,
            LocalDate day) {
        var claiming = aim.oneOf(parties);
        var other = aim.oneOf(parties.stream().filter(one -> !one.equals(claiming)).toList());
        return request(ground, claiming, parties.size() > TWO ? SuspensionReach.BETWEEN : SuspensionReach.ALL,
                parties.size() > TWO ? List.of(claiming, other) : List.of(), provisions,
                ground == SuspensionGround.BREACH ? other : null, aim.oneIn(2), null, day);
    }

    private OperationSuspensionRequest request(SuspensionGround ground, String party, SuspensionReach reach,
            List<String> parties, List<String> provisions, String defaulting, boolean urgent, LocalDate from, LocalDate day) {
        return new OperationSuspensionRequest(ground, party, reach, parties, provisions, "The operation is suspended",
                "As the notification says", defaulting, true, "Article 20", "Note verbale", null, urgent, null, from,
                "Until it can be performed", null, TreatyFile.on(day));
    }

    private void withdraw(Casework dossier) {
        var day = file.day(dossier);
        var one = aim.at(file.suspensions(dossier, each -> each.state() == OBJECTED || each.state() == ANNOUNCED
                && day.isBefore(each.effectiveOn())), all(dossier), NONE, "suspension-state", "suspension-took-effect",
                "unknown-suspension");
        file.bar(dossier, day);
        dossier.act(OperationDesk.class, (desk, ref) -> desk.withdraw(ref, one,
                new NoticeWithdrawalRequest("Note verbale", null, TreatyFile.on(day))));
    }

    private void acknowledge(Casework dossier) {
        var one = aim.at(file.suspensions(dossier, each -> each.state().isOpen()), all(dossier), NONE, "suspension-state",
                "unknown-suspension");
        var others = file.parties(dossier, party -> !party.code().equals(of(dossier, one, OperationSuspension::party, "")));
        dossier.act(OperationDesk.class, (desk, ref) -> desk.acknowledge(ref, one, new NoticeAcknowledgementRequest(
                others.isEmpty() ? "XYZ" : aim.oneOf(others), "Embassy", "Noted", TreatyFile.on(file.day(dossier)))));
    }

    private void object(Casework dossier) {
        var day = file.day(dossier);
        var bound = file.bound(dossier);
        var party = bound.isEmpty() ? "XYZ" : aim.oneOf(bound);
        var one = aim.at(file.suspensions(dossier, each -> canObject(each, party, day)), all(dossier), NONE,
                "no-claim-to-object-to", "objection-too-late", "suspension-state", "objection-raised", "own-suspension",
                "unknown-suspension");
        file.bar(dossier, day);
        dossier.act(ObjectionDesk.class, (desk, ref) -> desk.object(ref, one,
                new ObjectionRequest(party, "Note verbale", "Nothing was broken", TreatyFile.on(day))));
    }

    private static boolean canObject(OperationSuspension one, String party, LocalDate day) {
        boolean urgent = one.claim().isUrgent();
        boolean inTime = one.state() == OBJECTED || one.state() == ANNOUNCED && (urgent || day.isBefore(one.effectiveOn()))
                || one.state() == IN_EFFECT && urgent;
        return one.ground().isClaim() && inTime && !party.equals(one.party()) && one.objections().stream()
                .noneMatch(each -> each.stands() && each.party().equals(party));
    }

    private void resume(Casework dossier) {
        var day = file.day(dossier);
        var one = aim.at(file.suspensions(dossier, each -> each.state() == IN_EFFECT && !day.isBefore(each.effectiveOn())),
                all(dossier), NONE, "suspension-state", "suspension-not-yet", "unknown-suspension");
        file.bar(dossier, day);
        var party = of(dossier, one, OperationSuspension::party, null);
        dossier.act(OperationDesk.class, (desk, ref) -> desk.resume(ref, one,
                new OperationResumptionRequest(party, "Note verbale", null, null, null, TreatyFile.on(day))));
    }

    private void confirm(Casework dossier) {
        var day = LocalDate.ofInstant(file.now(), TreatyFile.CAPITAL);
        aim.hits();
        dossier.act(OperationDesk.class, (desk, ref) -> desk.confirm(ref, null,
                new ActRequest("Treaty section", "Nobody objected", TreatyFile.on(day))));
    }

    private void settle(Casework dossier) {
        var day = file.day(dossier);
        aim.hits();
        file.bar(dossier, day);
        dossier.act(ObjectionDesk.class, (desk, ref) -> desk.settle(ref, null, new ObjectionSettlementRequest(
                aim.oneOf(List.of(Settlement.values())), "Negotiation", "So it was found", TreatyFile.on(day))));
    }

    private List<String> all(Casework dossier) {
        return file.suspensions(dossier, one -> true);
    }

    private <T> T of(Casework dossier, String id, Function<OperationSuspension, T> question, T nothing) {
        return file.read(dossier, treaty -> treaty.suspensions().stream().filter(one -> one.id().equals(id)).findFirst()
                .map(question).orElse(nothing), nothing);
    }
}
