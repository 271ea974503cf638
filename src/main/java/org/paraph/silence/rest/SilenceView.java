package org.paraph.silence.rest;

import java.time.LocalDate;
import java.util.List;
import org.paraph.calendar.Deadline;
import org.paraph.calendar.DeadlineView;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.silence.SilenceProcedure;
import org.paraph.silence.SilenceState;

/**
 * A text put to parties under silence.
 *
 * @param id           its id
 * @param state        how it stands
 * @param attempt      number of the attempt
 * @param text         label of the version that was circulated
 * @param sha256       hash of that version
 * @param proposedBy   code of the party that asks
 * @param parties      codes of the parties that are asked
 * @param question     what is accepted by silence
 * @param channel      how the text was circulated
 * @param deadline     the last moment, and why then
 * @param capital      code of the party in whose capital it is counted
 * @param begun        when the text was circulated
 * @param begunBy      who entered that
 * @param considered   why our own capital lets the time pass; absent if it has not said so
 * @param consideredBy who entered that
 * @param brokenBy     code of the party that objected; absent if none did
 * @param endReason    the objection, the finding that there was none, or why it was taken back
 * @param endedOn      the day of that
 * @param endedBy      who entered it
 */
public record SilenceView(String id, SilenceState state, int attempt, String text, String sha256, String proposedBy,
        List<String> parties, String question, String channel, DeadlineView deadline, String capital, OccurrenceView begun,
        String begunBy, String considered, String consideredBy, String brokenBy, String endReason, LocalDate endedOn,
        String endedBy) {

    static SilenceView of(SilenceProcedure silence, Deadline deadline) {
        return new SilenceView(silence.id(), silence.outcome().state(), silence.attempt(), silence.textLabel(), silence.textSha256(),
                silence.proposedBy(), silence.parties(), silence.question(), silence.channel(), DeadlineView.of(deadline),
                silence.capital(), OccurrenceView.of(silence.occurrence()), silence.begunBy(), silence.considered(),
                silence.consideredBy(), silence.outcome().brokenBy(), silence.outcome().reason(), silence.outcome().endedOn(), silence.outcome().recordedBy());
    }
}
