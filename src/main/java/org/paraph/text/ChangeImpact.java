package org.paraph.text;

import java.util.Map;
import org.paraph.engine.DecisionTables;
import org.paraph.engine.Verdict;

/**
 * What follows from a change of an agreed text, by the table {@code text-change-impact}.
 *
 * @param statusBefore the status of the text that was changed
 * @param reinitial    whether the changed text has to be initialled again
 * @param approvals    which decisions on the earlier wording it makes stale
 * @param rule         id of the row that decided
 * @param source       the legal source of that row
 */
public record ChangeImpact(TextStatus statusBefore, boolean reinitial, Affected approvals, String rule, String source) {

    private static final String TABLE = "text-change-impact";

    /** Which decisions on the earlier wording a change makes stale. */
    public enum Affected {
        NONE,
        /** Those that cover what it touches. */
        COVERING,
        ALL
    }

    static ChangeImpact of(DecisionTables tables, TextStatus before, TextChange change) {
        var verdict = tables.decideOne(TABLE, Map.of("statusBefore", before.name(), "changeKind", change.name()));
        return of(before, verdict);
    }

    private static ChangeImpact of(TextStatus before, Verdict verdict) {
        return new ChangeImpact(before, verdict.isTrue("reinitial"), Affected.valueOf(verdict.text("approvals")),
                verdict.rule(), verdict.source());
    }
}
