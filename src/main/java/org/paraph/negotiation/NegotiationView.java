package org.paraph.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.paraph.directory.Marking;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.platform.web.Versioned;

/**
 * A dossier as the REST interface tells it.
 *
 * @param statusLine one sentence that says where it stands
 * @param actions    everything that can be done to it, with the reason where it cannot be done now or by this person
 */
public record NegotiationView(String id, String reference, long version, String title, String subject,
        NegotiationState state, String statusLine, String homeParty, List<PartyView> parties, String leadMinistry,
        LocalDate targetDate, Marking marking, Publicity publicity, String proposedBy, TextSummary text, TracksView tracks,
        ProcedureView procedure, int attempt,
        List<AttemptView> attempts, SuspensionView suspension, List<SuspensionView> suspensions,
        List<StateChangeView> course, List<ParticipantView> participants, List<ActionView> actions)
        implements Versioned {

    public record PartyView(String code, String name) {
    }

    /** The text that the parties work on; {@code settled} is false while a revision waits for their consent. */
    public record TextSummary(String id, String label, String sha256, boolean settled) {
    }

    /** The three tracks beside each other; {@code reopened} while a revision of the agreed text waits for consent. */
    public record TracksView(TextStage text, boolean reopened, ApprovalStage approval, ActsStage acts) {
    }

    /** Whether the parties initial the text, and by which act they conclude. */
    public record ProcedureView(boolean initialling, Conclusion conclusion) {
    }

    public record AttemptView(int number, EntryPoint entryPoint, LocalDate openedOn, String baselineText,
            String baselineSha256, LocalDate closedOn, NegotiationState closedFrom, NegotiationState closedAs,
            String finalText, String finalSha256) {
    }

    public record AcknowledgementView(String party, LocalDate acknowledgedOn, String channel, String note,
            Instant recordedAt) {
    }

    public record ResumptionView(LocalDate resumedOn, Instant recordedAt, String recordedBy, String authority,
            String reason, String publicLine, EntryPoint entryPoint, Instant ceremonyAt, boolean governmentChanged,
            boolean procedureChanged, String rule, String source) {
    }

    public record SuspensionView(String id, SuspensionKind kind, boolean open, NegotiationState priorState,
            String textSha256, String initiator, String authority, String reason, String publicLine,
            String endCondition, LocalDate endConditionDate, String orderedBy, OccurrenceView occurrence,
            List<AcknowledgementView> acknowledgements, ResumptionView resumption, LocalDate supersededOn,
            DecisionView decision) {
    }

    /**
     * @param decidedBy the body that decided on a suspension
     * @param competent whose decision it was by the decision table
     * @param deviates  true if the two differ
     */
    public record DecisionView(SuspensionBody decidedBy, SuspensionBody competent, boolean deviates,
            String deviationReason, String noticeForm, String rule, String source) {
    }

    public record StateChangeView(int attempt, NegotiationState from, NegotiationState to, String recordedBy,
            OccurrenceView occurrence) {
    }

    public record ParticipantView(Participant.Kind kind, String code) {
    }

    /**
     * @param href   where to post it; {@code {subject}} stands for the id of the thing within
     * @param whyNot why it cannot be done now, or not by this person; absent if it can
     */
    public record ActionView(String action, boolean allowed, String method, String href, WhyNot whyNot) {
    }

    /** A refusal that has not happened yet: its code, the reader's words for it, and the details. */
    public record WhyNot(String code, String detail, Map<String, Object> members) {
    }
}
