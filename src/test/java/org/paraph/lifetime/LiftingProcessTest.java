package org.paraph.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.lifetime.treaty.OperationText;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.lifetime.treaty.TreatyStatus;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.procedure.ProcedureReport;
import org.paraph.procedure.ProcedureReports;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.OperationWork;
import org.paraph.testing.bench.SigningWork;
import org.paraph.testing.bench.TreatyWork;

/** Provisions that were agreed as suspended when the treaty was concluded are lifted once it is in force. */
@ExtendWith(Bench.class)
class LiftingProcessTest {

    private static final String TEXT = "Article 1\nThe parties share information.\n\nArticle 2\nThey meet each year.";

    private final Bench bench;

    LiftingProcessTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void appliesWhatWasAgreedAsSuspendedAtTheConclusionOnceItIsLifted() {
        var dossier = Casework.proposed(bench).grantMandate().submitDraft("v1", TEXT).clearDraft(true)
                .reach(NegotiationState.WORKING_LEVEL_TALKS);
        SigningWork.on(dossier, bench).suspendProvisions("art1", "art2");
        var treaty = TreatyWork.of(bench, dossier.reach(NegotiationState.IN_FORCE));
        var operation = new OperationWork(treaty);
        assertThat(treaty.<TreatyStatus>read(Treaty::status)).isEqualTo(TreatyStatus.IN_FORCE);
        assertThat(waiting(treaty)).containsExactly("art1", "art2");

        operation.lift("art1");

        assertThat(waiting(treaty)).containsExactly("art2");
        assertRefused("provision-not-suspended", () -> operation.lift("art1"));
        assertRefused("provision-not-suspended", () -> operation.lift("art3"));
        assertThat(report(treaty)).contains("provision-lifting");
    }

    private static List<String> waiting(TreatyWork treaty) {
        return treaty.read(one -> treaty.dossier().<OperationText, List<String>>ask(OperationText.class, text -> text.waiting(one)
                .flatMap(group -> group.provisions().stream()).toList()));
    }

    private static List<String> report(TreatyWork treaty) {
        return treaty.dossier().<ProcedureReports, List<String>>ask(ProcedureReports.class, reports -> treaty.dossier()
                .<ProcedureReport>read(reports::on).entries().stream().map(ProcedureEntry::act).toList());
    }
}
