package org.paraph.negotiation;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.paraph.engine.DecisionTables;
import org.paraph.engine.Verdict;

/**
 * Where a resumed negotiation enters the procedure again: gathers the facts for the table {@code reentry-point} and reads
 * its answer. A postponed signature goes back to the signing while the text is the one that was approved and the approvals
 * are not too old; a shelved one that had come to the talks begins again with talks on the text that it has, as Korea and
 * Japan did in 2016 with the text of 2012. One that had not come so far gets its draft or its mandate first: the shelf
 * replaces neither. Approvals never survive it.
 */
public final class ReentryRule {

    private static final String TABLE = "reentry-point";
    private static final String SAME_POINT = "SAME_POINT";

    private final DecisionTables tables;
    private final Period validity;
    private final boolean governmentChanged;
    private final boolean procedureChanged;
    private Verdict verdict;

    /**
     * @param validity          how long approvals on file remain usable after a signature was postponed
     * @param governmentChanged whether another government is in office since
     * @param procedureChanged  whether the domestic procedure has been changed since
     */
    public ReentryRule(DecisionTables tables, Period validity, boolean governmentChanged, boolean procedureChanged) {
        this.tables = tables;
        this.validity = validity;
        this.governmentChanged = governmentChanged;
        this.procedureChanged = procedureChanged;
    }

    /** The entry point for ending this suspension of that course on that day; null after an administrative hold. */
    EntryPoint entryPoint(Suspension suspension, Course course, LocalDate resumedOn) {
        verdict = tables.decideOne(TABLE, facts(suspension, course, resumedOn));
        var entry = verdict.text("entryPoint");
        return SAME_POINT.equals(entry) ? null : EntryPoint.valueOf(entry);
    }

    /** The row that decided last; null before any did. */
    Verdict verdict() {
        return verdict;
    }

    private Map<String, Object> facts(Suspension suspension, Course course, LocalDate resumedOn) {
        var facts = new HashMap<String, Object>();
        facts.put("kind", suspension.kind().name());
        facts.put("textSame", course.text().settled() && course.text().hash().equals(suspension.textHash()));
        facts.put("approvalsInTime", !resumedOn.isAfter(suspension.occurrence().occurredOn().plus(validity)));
        facts.put("governmentChanged", governmentChanged);
        facts.put("procedureChanged", procedureChanged);
        facts.put("reached", reached(course));
        return facts;
    }

    private static String reached(Course course) {
        if (course.hasBeen(NegotiationState.WORKING_LEVEL_TALKS)) {
            return "TALKS";
        }
        return course.hasBeen(NegotiationState.MANDATED) ? "MANDATE" : "PROPOSAL";
    }
}
