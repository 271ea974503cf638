package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.bench.Bench;

/** The main process of a dossier, from the proposal on. */
@ExtendWith(Bench.class)
class NegotiationCaseProcessTest {

    private final Bench bench;
    private final NegotiationDesk desk;

    NegotiationCaseProcessTest(Bench bench, NegotiationDesk desk) {
        this.bench = bench;
        this.desk = desk;
    }

    @Test
    void beginsDraftingOnceTheMandateIsGranted() {
        bench.as(bench.staff().person("MOFA", Role.TREATY_OFFICER, Role.CHIEF_NEGOTIATOR));
        var day = OccurrenceRequest.on(LocalDate.of(2026, 3, 2));
        var dossier = desk.propose(new ProposalRequest("An agreement", "On something",
                List.of(new ProposalRequest.PartyRequest("KOR", "Korea"), new ProposalRequest.PartyRequest("JPN", "Japan")),
                "MOFA", null, Marking.RESTRICTED, day)).id();

        assertThat(bench.position(dossier)).containsExactly("Task_RecordMandate");

        bench.as(bench.staff().person("MOFA", Role.TREATY_OFFICER));
        desk.grantMandate(new DossierRef(dossier, null), new ActRequest("Minister", "Go", day));

        assertThat(bench.position(dossier)).containsExactly("Task_PrepareDraft");
    }
}
