package org.paraph.testing.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.paraph.lifetime.treaty.Notice;
import org.paraph.lifetime.treaty.NoticeAcknowledgementRequest;
import org.paraph.lifetime.treaty.NoticeDesk;
import org.paraph.lifetime.treaty.NoticeReactivationRequest;
import org.paraph.lifetime.treaty.NoticeRequest;
import org.paraph.lifetime.treaty.NoticeState;
import org.paraph.lifetime.treaty.NoticeSuspensionRequest;
import org.paraph.lifetime.treaty.NoticeWithdrawalRequest;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.ActRequest;

/** How a random walk gives notice, and what it does about notices. */
final class Noticing {

    private static final String NONE = "none";
    private static final int LATER = 1000;
    private static final int SOON = 60;

    private final TreatyFile file;
    private final Aim aim;

    Noticing(TreatyFile file, Aim aim) {
        this.file = file;
        this.aim = aim;
    }

    void addTo(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.GIVE_NOTICE, this::give);
        ways.put(Action.SUSPEND_NOTICE, this::suspend);
        ways.put(Action.REACTIVATE_NOTICE, this::reactivate);
        ways.put(Action.WITHDRAW_NOTICE, this::withdraw);
        ways.put(Action.ACKNOWLEDGE_NOTICE, this::acknowledge);
        ways.put(Action.CONFIRM_END, this::confirm);
    }

    private void give(Casework dossier) {
        var day = file.day(dossier);
        var party = aim.at(file.read(dossier, Noticing::free, List.of()), file.parties(dossier, one -> true), "XYZ",
                "notice-given", "not-bound", "no-party-of-treaty");
        judgeClauses(dossier);
        file.bar(dossier, day);
        var named = aim.oneIn(6) ? day.plusDays(LATER) : null;
        dossier.act(NoticeDesk.class, (desk, ref) -> desk.give(ref, new NoticeRequest(party, "Note verbale", "Article 21",
                renews(dossier), named, null, TreatyFile.on(day))));
    }

    private void suspend(Casework dossier) {
        var day = file.day(dossier);
        var notice = aim.at(file.notices(dossier, one -> runs(one, day)), all(dossier), NONE, "notice-state",
                "notice-took-effect", "unknown-notice");
        file.bar(dossier, day);
        dossier.act(NoticeDesk.class, (desk, ref) -> desk.suspend(ref, notice, new NoticeSuspensionRequest("Note verbale",
                null, "Talks go on", null, TreatyFile.on(day))));
    }

    private void reactivate(Casework dossier) {
        var day = file.day(dossier);
        var notice = aim.at(file.notices(dossier, one -> one.state() == NoticeState.SUSPENDED), all(dossier), NONE,
                "notice-state", "unknown-notice");
        var agreed = aim.oneIn(3) ? null : day.plusDays(aim.upTo(SOON));
        if (agreed == null) {
            judgeClauses(dossier);
        }
        file.bar(dossier, day);
        dossier.act(NoticeDesk.class, (desk, ref) -> desk.reactivate(ref, notice, new NoticeReactivationRequest(
                "Note verbale", null, agreed, renews(dossier), null, TreatyFile.on(day))));
    }

    private void withdraw(Casework dossier) {
        var day = file.day(dossier);
        var notice = aim.at(file.notices(dossier, one -> one.state() == NoticeState.SUSPENDED || runs(one, day)),
                all(dossier), NONE, "notice-state", "notice-took-effect", "unknown-notice");
        file.bar(dossier, day);
        dossier.act(NoticeDesk.class, (desk, ref) -> desk.withdraw(ref, notice,
                new NoticeWithdrawalRequest("Note verbale", null, TreatyFile.on(day))));
    }

    private void acknowledge(Casework dossier) {
        var day = file.day(dossier);
        var notice = aim.at(file.notices(dossier, one -> one.state().isOpen()), all(dossier), NONE, "notice-state",
                "unknown-notice");
        var giver = file.read(dossier, treaty -> treaty.notices().stream().filter(one -> one.id().equals(notice))
                .map(Notice::party).findFirst().orElse(""), "");
        var others = file.parties(dossier, party -> !party.code().equals(giver));
        dossier.act(NoticeDesk.class, (desk, ref) -> desk.acknowledge(ref, notice, new NoticeAcknowledgementRequest(
                others.isEmpty() ? "XYZ" : aim.oneOf(others), "Embassy", "Noted", TreatyFile.on(day))));
    }

    private void confirm(Casework dossier) {
        var day = file.day(dossier);
        aim.hits();
        if (file.read(dossier, treaty -> treaty.notices().stream().anyMatch(one -> one.state() == NoticeState.GIVEN
                && one.effectiveOn().isAfter(day)), false)) {
            aim.mayMeet(Set.of("confirmed-too-early"));
        }
        dossier.act(NoticeDesk.class, (desk, ref) -> desk.confirmEnd(ref, null,
                new ActRequest("Treaty section", "Nothing else happened", TreatyFile.on(day))));
    }

    private void judgeClauses(Casework dossier) {
        var against = file.againstNotice(dossier);
        if (against.contains("no-right-to-denounce")) {
            aim.misses("no-right-to-denounce", "unknown-notice");
        } else {
            aim.mayMeet(against);
        }
    }

    private boolean renews(Casework dossier) {
        return file.read(dossier, treaty -> treaty.terms() != null && treaty.terms().renews(), false);
    }

    private List<String> all(Casework dossier) {
        return file.notices(dossier, one -> true);
    }

    private static boolean runs(Notice notice, LocalDate day) {
        return notice.state() == NoticeState.GIVEN && day.isBefore(notice.effectiveOn());
    }

    private static List<String> free(Treaty treaty) {
        return treaty.parties().stream().filter(party -> party.isBound() && treaty.notices().stream()
                .noneMatch(one -> one.party().equals(party.code()) && one.state().isOpen())).map(party -> party.code())
                .toList();
    }
}
