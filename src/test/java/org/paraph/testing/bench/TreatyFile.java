package org.paraph.testing.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.paraph.lifetime.treaty.Notice;
import org.paraph.lifetime.treaty.NoticeClause;
import org.paraph.lifetime.treaty.NoticeStep;
import org.paraph.lifetime.treaty.OperationStep;
import org.paraph.lifetime.treaty.OperationSuspension;
import org.paraph.lifetime.treaty.ProvisionLifting;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.lifetime.treaty.TreatyParty;
import org.paraph.platform.time.Occurrence;
import org.paraph.platform.time.OccurrenceRequest;

/** What a random walk reads in the file of a treaty before it does something about it, and on which day it does so. */
final class TreatyFile {

    static final ZoneId CAPITAL = ZoneId.of("Asia/Seoul");

    private static final int ONE_IN_SO_MANY_LATE = 6;
    private static final int DAYS_LATE = 40;

    private final Bench bench;
    private final Aim aim;

    TreatyFile(Bench bench, Aim aim) {
        this.bench = bench;
        this.aim = aim;
    }

    /** Something that the treaty of the dossier says of itself, or what stands for it where there is no treaty. */
    <T> T read(Casework dossier, Function<Treaty, T> question, T nothing) {
        return dossier.<Treaties, T>ask(Treaties.class,
                treaties -> treaties.find(dossier.id()).map(question).orElse(nothing));
    }

    /** Codes of the parties of which this is true. */
    List<String> parties(Casework dossier, Predicate<TreatyParty> which) {
        return read(dossier, treaty -> treaty.parties().stream().filter(which).map(TreatyParty::code).toList(), List.of());
    }

    List<String> bound(Casework dossier) {
        return parties(dossier, TreatyParty::isBound);
    }

    /** Ids of the notices of which this is true. */
    List<String> notices(Casework dossier, Predicate<Notice> which) {
        return read(dossier, treaty -> treaty.notices().stream().filter(which).map(Notice::id).toList(), List.of());
    }

    /** Ids of the suspensions of the operation of which this is true. */
    List<String> suspensions(Casework dossier, Predicate<OperationSuspension> which) {
        return read(dossier, treaty -> treaty.suspensions().stream().filter(which).map(OperationSuspension::id).toList(),
                List.of());
    }

    /** The day on which the next act took place: as a rule today, else one since the act before it. */
    LocalDate day(Casework dossier) {
        var today = LocalDate.ofInstant(now(), CAPITAL);
        var latest = read(dossier, TreatyFile::latest, today);
        var past = today.minusDays(1 + aim.upTo(DAYS_LATE));
        return !aim.oneIn(ONE_IN_SO_MANY_LATE) ? today : past.isBefore(latest) ? latest : past;
    }

    /** Nothing else can come of an act on that day where the last term has passed before it, or the day of notices that end it. */
    void bar(Casework dossier, LocalDate day) {
        if (read(dossier, treaty -> treaty.termEnd() != null && !treaty.terms().renews() && treaty.termEnd().isBefore(day),
                false)) {
            aim.misses("term-has-passed");
        } else if (read(dossier, treaty -> treaty.end() == null && treaty.endsByNotice() != null
                && !treaty.endsByNotice().isAfter(day), false)) {
            aim.misses("notice-has-passed");
        }
    }

    /** What stands against a notice by the clauses, for the end of the present term or of the next. */
    Set<String> againstNotice(Casework dossier) {
        return read(dossier, treaty -> {
            var terms = treaty.terms();
            if (terms == null || terms.noticeClause() == NoticeClause.NONE) {
                return terms != null && Boolean.TRUE.equals(terms.rightImplied()) ? Set.<String>of()
                        : Set.of("no-right-to-denounce");
            }
            return terms.noticeClause() == NoticeClause.BEFORE_TERM_END && !terms.renews() ? Set.of("notice-window-closed")
                    : Set.<String>of();
        }, Set.of());
    }

    Instant now() {
        return bench.clock().instant();
    }

    static OccurrenceRequest on(LocalDate day) {
        return OccurrenceRequest.on(day);
    }

    /** The day of the act that was entered last. */
    private static LocalDate latest(Treaty treaty) {
        return acts(treaty).max(Comparator.comparing(Occurrence::recordedAt).thenComparing(Occurrence::occurredOn))
                .map(Occurrence::occurredOn).orElseThrow();
    }

    private static Stream<Occurrence> acts(Treaty treaty) {
        var notices = treaty.notices().stream().flatMap(one -> Stream.concat(Stream.of(one.occurrence()),
                one.steps().stream().map(NoticeStep::occurrence)));
        var suspensions = treaty.suspensions().stream().flatMap(one -> Stream.concat(Stream.of(one.occurrence()),
                Stream.concat(one.steps().stream().map(OperationStep::occurrence), one.objections().stream()
                        .flatMap(each -> each.settledOn() == null ? Stream.of(each.occurrence()) : Stream.of(
                                each.occurrence(), Occurrence.on(each.settledOn(), each.settledRecordedAt()))))));
        return Stream.of(Stream.of(treaty.occurrence()), notices, suspensions,
                treaty.liftings().stream().map(ProvisionLifting::occurrence)).flatMap(each -> each);
    }
}
