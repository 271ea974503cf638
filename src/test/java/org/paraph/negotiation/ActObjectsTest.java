package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Role;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** Whether a dossier has the things to which acts on single things could be done. */
@ExtendWith(Bench.class)
class ActObjectsTest {

    private final Bench bench;
    private final Casework dossier;

    ActObjectsTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench);
    }

    @Test
    void eachActOnASingleThingSaysWhetherThereIsOne() {
        bench.as(Team.of(bench).officer());

        assertThat(present()).containsOnlyKeys(Stream.concat(Stream.of(Action.LIFT_SUSPENDED_PROVISIONS),
                Stream.of(Action.values()).filter(act -> act.task() == null && act.path().contains("{subject}")))
                .toArray(Action[]::new));
        assertThat(present().values()).as("in a dossier without anything").containsOnly(false);
    }

    @Test
    void whatIsThereCanBeTheObjectOfItsActs() {
        bench.as(bench.staff().person(Team.LEAD, Role.TREATY_OFFICER));
        dossier.reach(NegotiationState.SIGNING_SCHEDULED).askForReview(Team.JUSTICE);

        assertThat(present()).containsEntry(Action.WITHDRAW_REVIEW, true).containsEntry(Action.CLOSE_BRACKET, false)
                .containsEntry(Action.WITHDRAW_NOTICE, false);
    }

    private Map<Action, Boolean> present() {
        return bench.inTransaction(() -> {
            var all = new EnumMap<Action, Boolean>(Action.class);
            var negotiation = bench.bean(Negotiations.class).byId(dossier.id());
            bench.beans(ActObjects.class).forEach(each -> all.putAll(each.present(negotiation)));
            return all;
        });
    }
}
