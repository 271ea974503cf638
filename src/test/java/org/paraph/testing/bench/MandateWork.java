package org.paraph.testing.bench;

import java.time.LocalDate;
import java.util.List;
import org.paraph.negotiation.MandateCheck;
import org.paraph.negotiation.MandateDesk;
import org.paraph.negotiation.MandateRequest.RedLineRequest;
import org.paraph.negotiation.Mandates;
import org.paraph.text.consensus.PositionDesk;
import org.paraph.text.consensus.PositionRequest;
import org.paraph.text.consensus.PositionsRequest;
import org.paraph.text.consensus.Stance;
import org.paraph.text.drafting.ProposalDesk;
import org.paraph.text.drafting.ProposalKind;
import org.paraph.text.drafting.ProposalRequest;

/** What is done about the authority of our delegation. */
public final class MandateWork {

    private final Bench bench;
    private final Casework dossier;
    private final Entries entries;

    private MandateWork(Bench bench, Casework dossier) {
        this.bench = bench;
        this.dossier = dossier;
        this.entries = new Entries(bench);
    }

    public static MandateWork on(Casework dossier, Bench bench) {
        return new MandateWork(bench, dossier);
    }

    public MandateWork grant(LocalDate expiresOn, RedLineRequest... redLines) {
        dossier.act(MandateDesk.class, (desk, ref) -> desk.grant(ref, entries.mandate(expiresOn, redLines)));
        return this;
    }

    public MandateWork amend(LocalDate expiresOn, RedLineRequest... redLines) {
        dossier.act(MandateDesk.class, (desk, ref) -> desk.amend(ref, entries.mandate(expiresOn, redLines)));
        return this;
    }

    public MandateWork renew(LocalDate expiresOn) {
        dossier.act(MandateDesk.class, (desk, ref) -> desk.renew(ref, entries.mandate(expiresOn)));
        return this;
    }

    public MandateWork withdraw() {
        dossier.act(MandateDesk.class, (desk, ref) -> desk.withdraw(ref, entries.act()));
        return this;
    }

    /** The authority decides on what touched a red line last. */
    public MandateWork decide(boolean widened) {
        var checks = checks();
        dossier.by(Team.of(bench).approver()).act(MandateDesk.class, (desk, ref) -> desk.decide(ref,
                checks.get(checks.size() - 1).id(), entries.mandateDecision(widened)));
        return this;
    }

    public MandateWork say(String party, Stance stance, String path) {
        dossier.by(Team.of(bench).negotiator()).act(PositionDesk.class, (desk, ref) -> desk.record(ref,
                new PositionsRequest(List.of(new PositionRequest(party, stance, List.of(path), null, null)),
                        entries.today())));
        return this;
    }

    public MandateWork propose(String path, String words) {
        dossier.by(Team.of(bench).drafter()).act(ProposalDesk.class, (desk, ref) -> desk.propose(ref, new ProposalRequest(
                "JPN", path, ProposalKind.REPLACE, words, null, "They want it", entries.today())));
        return this;
    }

    public List<MandateCheck> checks() {
        return dossier.<Mandates, List<MandateCheck>>ask(Mandates.class, mandates -> mandates.checks(dossier.id()));
    }
}
