package org.paraph.text.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paraph.negotiation.Party;
import org.paraph.text.consensus.Consensus;
import org.paraph.text.consensus.ConsensusStatus;
import org.paraph.text.consensus.Stance;

class StanceSheetTest {

    private static final List<Party> PARTIES = List.of(new Party("KOR", "Korea"), new Party("JPN", "Japan"));

    @Test
    void stancesOfOnePartyInTheSameWordsBecomeOnePositionAndThoseOfTheWholeTextComeFirst() {
        var request = sheet(Map.of("/stances/KOR/art2", List.of("REJECT"), "/stances/KOR/*", List.of("ACCEPT"),
                "/stances/JPN/art1", List.of("RESERVE"), "/stances/JPN/art2", List.of("RESERVE"),
                "/occurrence/occurredOn", List.of("2026-03-02"))).asRequest();

        assertThat(request).containsEntry("/positions/0/provisions", List.of("*"))
                .containsEntry("/positions/0/stance", List.of("ACCEPT"))
                .containsEntry("/positions/1/provisions", List.of("art1", "art2"))
                .containsEntry("/positions/1/party", List.of("JPN"))
                .containsEntry("/positions/2/stance", List.of("REJECT"))
                .containsEntry("/occurrence/occurredOn", List.of("2026-03-02"))
                .doesNotContainKey("/positions/3/party").doesNotContainKey("/stances/KOR/art2");
    }

    @Test
    void wordsWithoutAStanceAreNotLostButAskForTheStance() {
        var request = sheet(Map.of("/notes/KOR/art1", List.of("Awaits instructions"))).asRequest();

        assertThat(request).containsEntry("/positions/0/note", List.of("Awaits instructions"))
                .containsEntry("/positions/0/stance", List.of(""));
    }

    @Test
    void howFarARoundWentIsNamedProvisionByProvision() {
        var request = sheet(Map.of("/progress/art1", List.of("COMPLETED"), "/progress/art2", List.of("BEGUN"))).asRequest();

        assertThat(request).containsEntry("/examined/completed", List.of("art1"))
                .containsEntry("/examined/begun", List.of("art2"));
    }

    @Test
    void whatWasEnteredComesBackInItsFieldBesideWhatThePartySaidBefore() {
        var cell = sheet(Map.of("/stances/KOR/art1", List.of("REJECT"), "/notes/KOR/art1", List.of("<b>No</b>"))).getRows()
                .get(1).cells().get(0);

        assertThat(cell.value()).isEqualTo("REJECT");
        assertThat(cell.words()).isEqualTo("<b>No</b>");
        assertThat(cell.now()).isEqualTo(Stance.ACCEPT);
    }

    private static StanceSheet sheet(Map<String, List<String>> entered) {
        return new StanceSheet(PARTIES, List.of(line("art1", Map.of("KOR", Stance.ACCEPT)), line("art2", Map.of())), entered);
    }

    private static Consensus.Line line(String path, Map<String, Stance> said) {
        return new Consensus.Line(path, path, "", ConsensusStatus.UNDER_REVIEW, false, false, said);
    }
}
