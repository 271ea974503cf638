package org.paraph.testing.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.paraph.lifetime.treaty.AccessionRequest;
import org.paraph.lifetime.treaty.AuthorityRequest;
import org.paraph.lifetime.treaty.DecisionRequest;
import org.paraph.lifetime.treaty.EndRequest;
import org.paraph.lifetime.treaty.NoticeClause;
import org.paraph.lifetime.treaty.ObjectionDesk;
import org.paraph.lifetime.treaty.ProvisionLiftingRequest;
import org.paraph.lifetime.treaty.TermsRequest;
import org.paraph.lifetime.treaty.TreatyDecision;
import org.paraph.lifetime.treaty.TreatyDesk;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.ActRequest;

/** How a random walk carries a treaty in force along as a whole: its terms, decisions, accessions, its end. */
final class Living {

    private static final List<Clauses> CLAUSES = List.of(new Clauses("P1Y", "P1Y", NoticeClause.BEFORE_TERM_END, "P90D"),
            new Clauses("P6M", "P6M", NoticeClause.AFTER_NOTICE, "P30D"),
            new Clauses("P18M", null, NoticeClause.AFTER_NOTICE, "P30D"),
            new Clauses("P2Y", null, NoticeClause.BEFORE_TERM_END, "P90D"),
            new Clauses(null, null, NoticeClause.AFTER_NOTICE, "P60D"),
            new Clauses(null, null, NoticeClause.NONE, null));
    private static final List<String> ACCEDING = List.of("BEL", "NLD", "FRA");

    private final TreatyFile file;
    private final Aim aim;

    Living(TreatyFile file, Aim aim) {
        this.file = file;
        this.aim = aim;
    }

    void addTo(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.LAY_DOWN_TERMS, this::layDown);
        ways.put(Action.DECIDE_ON_TREATY, this::decide);
        ways.put(Action.CONSIDER_NOTICE, dossier -> {
            aim.hits();
            dossier.act(TreatyDesk.class, (desk, ref) -> desk.consider(ref, confirmation(file.day(dossier))));
        });
        ways.put(Action.CONFIRM_TERM, dossier -> {
            aim.hits();
            dossier.act(TreatyDesk.class, (desk, ref) -> desk.confirmTerm(ref, confirmation(file.day(dossier))));
        });
        ways.put(Action.RECORD_ACCESSION, this::accede);
        ways.put(Action.END_TREATY, this::end);
        ways.put(Action.LIFT_SUSPENDED_PROVISIONS, this::lift);
    }

    private void layDown(Casework dossier) {
        var clauses = aim.oneOf(CLAUSES);
        if (file.notices(dossier, one -> one.state().isOpen()).isEmpty()) {
            aim.hits();
        } else {
            aim.misses("notice-is-open");
        }
        dossier.act(TreatyDesk.class, (desk, ref) -> desk.layDownTerms(ref, new TermsRequest("Article 21",
                clauses.duration(), clauses.renewal(), clauses.notice(), clauses.period(), aim.oneIn(2),
                TreatyFile.on(file.day(dossier)))));
    }

    private void decide(Casework dossier) {
        var day = file.day(dossier);
        var decision = aim.oneIn(4) ? new AuthorityRequest(null, "A council", "There was no time") : null;
        aim.hits();
        file.bar(dossier, day);
        dossier.act(TreatyDesk.class, (desk, ref) -> desk.decide(ref, new DecisionRequest(
                aim.oneOf(List.of(TreatyDecision.Kind.values())), "The government", decision, "Trust is gone", null,
                TreatyFile.on(day))));
    }

    private void accede(Casework dossier) {
        var day = file.day(dossier);
        var taking = file.parties(dossier, party -> party.leftOn() == null);
        var code = aim.at(ACCEDING.stream().filter(one -> !taking.contains(one)).toList(),
                Stream.concat(ACCEDING.stream(), taking.stream()).distinct().toList(), "BEL", "already-a-party");
        file.bar(dossier, day);
        dossier.act(TreatyDesk.class, (desk, ref) -> desk.recordAccession(ref,
                new AccessionRequest(code, "State " + code, "Instrument of accession", TreatyFile.on(day))));
    }

    private void end(Casework dossier) {
        var day = file.day(dossier);
        aim.hits();
        file.bar(dossier, day);
        dossier.act(TreatyDesk.class,
                (desk, ref) -> desk.end(ref, new EndRequest("Exchange of notes", null, TreatyFile.on(day))));
    }

    private void lift(Casework dossier) {
        var day = file.day(dossier);
        aim.hits();
        aim.mayMeet(Set.of("provision-not-suspended"));
        file.bar(dossier, day);
        dossier.act(ObjectionDesk.class, (desk, ref) -> desk.lift(ref, new ProvisionLiftingRequest(
                List.of(Concluding.lastUnit(dossier)), "Decision of the parties", null, TreatyFile.on(day))));
    }

    private static ActRequest confirmation(LocalDate day) {
        return new ActRequest("Treaty section", "Nothing else happened", TreatyFile.on(day));
    }

    private record Clauses(String duration, String renewal, NoticeClause notice, String period) {
    }
}
