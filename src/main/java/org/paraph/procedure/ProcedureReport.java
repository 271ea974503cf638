package org.paraph.procedure;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.ProcedureEntry;

/**
 * Who decided what, when, on which text, by which authority, and where the procedure was departed from: the answer that
 * the inquiry of July 2012 had to piece together by hand.
 *
 * @param negotiation the dossier
 * @param drawnUpAt   when the report was drawn up
 * @param drawnUpBy   username of the person who asked for it; it tells what that person may read
 * @param entries     everything on file in its legal order
 */
public record ProcedureReport(Negotiation negotiation, Instant drawnUpAt, String drawnUpBy, List<ProcedureEntry> entries) {

    public ProcedureReport {
        entries = List.copyOf(entries);
    }

    /** What departed from the procedure: skipped gates, deviations, incomplete briefings, late answers. */
    public List<ProcedureEntry> irregular() {
        return entries.stream().filter(ProcedureEntry::irregular).toList();
    }

    /** The decisions that were taken on a text, those on the same wording together, in the order of the texts' first decisions. */
    public List<ProcedureEntry> onTexts() {
        var hashes = decisions().map(ProcedureEntry::sha256).distinct().toList();
        return hashes.stream().flatMap(hash -> decisions().filter(entry -> hash.equals(entry.sha256()))).toList();
    }

    private Stream<ProcedureEntry> decisions() {
        return entries.stream().filter(entry -> entry.sha256() != null)
                .filter(entry -> entry.track() == ProcedureEntry.Track.APPROVAL || entry.track() == ProcedureEntry.Track.ACTS);
    }
}
