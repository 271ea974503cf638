package org.paraph.procedure.rest;

import java.time.Instant;
import java.util.List;
import org.paraph.directory.Marking;
import org.paraph.negotiation.Attempt;
import org.paraph.negotiation.EntryPoint;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.ProcedureEntry;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.procedure.ProcedureReport;
import org.paraph.procedure.ProcedureWords;

/**
 * The report on the procedure of a dossier.
 *
 * @param drawnUpBy username of the person for whom it was drawn up; it tells what that person may read
 * @param attempts  the attempts at conclusion
 * @param irregular what departed from the procedure
 * @param onTexts   the decisions on texts, those on the same wording together
 * @param entries   everything on file in its legal order
 */
public record ProcedureReportView(String id, String reference, String title, Marking marking, NegotiationState state,
        List<String> parties, Instant drawnUpAt, String drawnUpBy, List<AttemptLine> attempts, List<EntryView> irregular,
        List<EntryView> onTexts, List<EntryView> entries) {

    static ProcedureReportView of(ProcedureReport report, ProcedureWords words) {
        var negotiation = report.negotiation();
        return new ProcedureReportView(negotiation.id(), negotiation.reference(), negotiation.particulars().title(),
                negotiation.marking(), negotiation.state(), negotiation.parties().stream().map(Party::code).toList(),
                report.drawnUpAt(), report.drawnUpBy(), negotiation.attempts().stream().map(AttemptLine::of).toList(),
                views(report.irregular(), words), views(report.onTexts(), words), views(report.entries(), words));
    }

    private static List<EntryView> views(List<ProcedureEntry> entries, ProcedureWords words) {
        return entries.stream().map(entry -> EntryView.of(entry, words)).toList();
    }

    /** One attempt and how it ended; the closing is absent while it is under way. */
    public record AttemptLine(int number, String openedOn, EntryPoint entryPoint, String closedOn, NegotiationState closedAs,
            String finalText, String finalSha256) {

        static AttemptLine of(Attempt one) {
            return new AttemptLine(one.number(), one.openedOn().toString(), one.entryPoint(),
                    one.closedOn() == null ? null : one.closedOn().toString(), one.closedAs(), one.finalLabel(), one.finalHash());
        }
    }

    /**
     * One line of the record.
     *
     * @param act       what was done, as a code
     * @param words     the same in the reader's language
     * @param subject   what it was done to, or in which capacity
     * @param party     code of the party that acted
     * @param decidedBy the body or the person that decided
     * @param authority by which authority, or through which channel
     * @param decision  what was decided
     * @param text      label of the version
     * @param sha256    hash of the version
     * @param standing  whether it still counts
     * @param irregular true if the procedure provides otherwise
     */
    public record EntryView(OccurrenceView occurrence, Integer attempt, ProcedureEntry.Track track, String act, String words,
            String subject, String party, String decidedBy, String authority, String decision, String text, String sha256,
            String standing, String recordedBy, String note, boolean irregular) {

        static EntryView of(ProcedureEntry one, ProcedureWords words) {
            return new EntryView(OccurrenceView.of(one.occurrence()), one.attempt(), one.track(), one.act(), words.act(one),
                    one.subject(), one.party(), one.decidedBy(), one.authority(), one.decision(), one.text(), one.sha256(),
                    one.standing(), one.recordedBy(), one.note(), one.irregular());
        }
    }
}
