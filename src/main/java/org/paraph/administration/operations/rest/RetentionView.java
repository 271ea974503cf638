package org.paraph.administration.operations.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.administration.operations.DossierNames;
import org.paraph.administration.retention.Ending;
import org.paraph.administration.retention.HistoryRemoval;
import org.paraph.administration.retention.RetentionClass;
import org.paraph.administration.retention.RetentionStanding;

/**
 * How long the history of dossiers is kept, and what was removed last.
 *
 * @param rules    one for each way in which dossiers end
 * @param removals the latest first, twenty at most
 */
public record RetentionView(List<RuleView> rules, List<RemovalView> removals) {

    static RetentionView of(List<RetentionStanding> standings, List<HistoryRemoval> removals,
            Function<String, Optional<String>> references) {
        return new RetentionView(standings.stream().map(RuleView::of).toList(),
                removals.stream().map(one -> RemovalView.of(one, references)).toList());
    }

    /**
     * A rule and what it comes to.
     *
     * @param since   when it was confirmed; absent if nobody has ever said anything
     * @param ended   how many dossiers have ended in that way
     * @param removed of how many of them the history is removed
     * @param held    how many of the others are held
     * @param due     how many more are past their time, and go next
     */
    @Schema(name = "RetentionRuleView")
    public record RuleView(Ending ending, RetentionClass retentionClass, Instant since, long ended, long removed, long held,
            long due) {

        static RuleView of(RetentionStanding one) {
            return new RuleView(one.rule().ending(), one.rule().retentionClass(), one.rule().since(), one.ended(), one.removed(),
                    one.held(), one.due());
        }
    }

    /**
     * What was removed of a dossier.
     *
     * @param dossier     the beginning of the dossier's id
     * @param reference   its reference; absent where it is hidden from the reader
     * @param completedOn the day on which it came to its end
     * @param processes   of how many processes the history was removed
     */
    @Schema(name = "HistoryRemovalView")
    public record RemovalView(String dossier, String reference, Ending ending, RetentionClass retentionClass,
            LocalDate completedOn, int processes, Instant removedAt) {

        static RemovalView of(HistoryRemoval one, Function<String, Optional<String>> references) {
            return new RemovalView(DossierNames.shortened(one.negotiationId()),
                    references.apply(one.negotiationId()).orElse(null),
                    one.ending(), one.retentionClass(), one.completedOn(), one.processes(), one.removedAt());
        }
    }
}
