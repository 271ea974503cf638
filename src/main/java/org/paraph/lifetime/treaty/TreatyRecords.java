package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.negotiation.ProcedureEntry.Track;
import org.paraph.negotiation.ProcedureRecords;
import org.paraph.platform.time.Occurrence;

/** The life of a treaty in the report on the procedure. */
@ApplicationScoped
class TreatyRecords implements ProcedureRecords {

    private final Treaties treaties;
    private final TreatyDecisions decisions;

    protected TreatyRecords() {
        this(null, null);
    }

    @Inject
    TreatyRecords(Treaties treaties, TreatyDecisions decisions) {
        this.treaties = treaties;
        this.decisions = decisions;
    }

    @Override
    public Stream<ProcedureEntry> entries(Negotiation negotiation) {
        return Stream.concat(decisions.all(negotiation.id()).stream().map(TreatyRecords::decision),
                treaties.find(negotiation.id()).stream().flatMap(TreatyRecords::life));
    }

    private static Stream<ProcedureEntry> life(Treaty treaty) {
        return Stream.concat(Stream.concat(Stream.ofNullable(treaty.end()).map(TreatyRecords::end), later(treaty)),
                Stream.concat(treaty.renewals().stream().filter(Renewal::stands).map(TreatyRecords::renewal),
                treaty.notices().stream().flatMap(notice -> Stream.concat(Stream.of(given(notice)),
                        notice.steps().stream().map(step -> step(notice, step))))));
    }

    /** Those for which it entered into force after the first day. */
    private static Stream<ProcedureEntry> later(Treaty treaty) {
        return treaty.parties().stream().filter(party -> party.inForceSince() != null
                && party.inForceSince().isAfter(treaty.firstDay())).map(party -> ProcedureEntry.of(Track.ACTS,
                        "treaty-accession", Occurrence.on(party.inForceSince(), treaty.occurrence().recordedAt()))
                        .party(party.code()).build());
    }

    private static ProcedureEntry end(TreatyEnd end) {
        return ProcedureEntry.of(Track.ACTS, "treaty-end", Occurrence.on(end.endedOn(), end.recordedAt()))
                .decision(end.ground()).build();
    }

    private static ProcedureEntry decision(TreatyDecision one) {
        var authority = one.authority();
        return ProcedureEntry.of(Track.ACTS, "treaty-decision", one.occurrence()).about(one.kind().name())
                .decidedBy(one.words(), authority.source()).decision(authority.decidedBy()).recordedBy(one.recordedBy())
                .note(authority.deviates() ? one.reason() + " / " + authority.deviationReason() : one.reason())
                .irregular(authority.deviates()).build();
    }

    private static ProcedureEntry renewal(Renewal one) {
        return ProcedureEntry.of(Track.ACTS, "treaty-renewal", Occurrence.on(one.firstDay(), one.recordedAt()))
                .about(one.firstDay() + "/" + one.lastDay()).build();
    }

    private static ProcedureEntry given(Notice one) {
        return ProcedureEntry.of(Track.ACTS, "treaty-notice", one.occurrence()).party(one.party())
                .decidedBy(null, one.channel()).standing(one.state()).recordedBy(one.recordedBy()).note(one.note()).build();
    }

    private static ProcedureEntry step(Notice notice, NoticeStep one) {
        var authority = one.authority();
        var entry = ProcedureEntry.of(Track.ACTS, "treaty-notice-" + one.kind().name().toLowerCase(Locale.ROOT)
                .replace('_', '-'), one.occurrence()).party(one.party() == null ? notice.party() : one.party())
                .recordedBy(one.recordedBy()).note(one.note());
        return authority == null ? entry.decidedBy(null, one.channel()).build()
                : entry.decidedBy(null, authority.source()).decision(authority.decidedBy())
                        .irregular(authority.deviates()).build();
    }
}
