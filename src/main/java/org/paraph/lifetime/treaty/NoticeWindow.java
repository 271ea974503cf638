package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.paraph.engine.DecisionTables;
import org.paraph.engine.Verdict;
import org.paraph.negotiation.Requirement;

/** Until when notice may be given, and from when it takes effect: the table {@code notice-window}, counted in days. */
@ApplicationScoped
public class NoticeWindow {

    private static final String TABLE = "notice-window";
    private static final String AGREED = "agreed";

    private final DecisionTables tables;

    protected NoticeWindow() {
        this(null);
    }

    @Inject
    public NoticeWindow(DecisionTables tables) {
        this.tables = tables;
    }

    /** The last day on which notice is in time for the end of the present term; the term's own last day if none is needed. */
    public LocalDate closes(Treaty treaty) {
        return treaty.terms().noticeClause() == NoticeClause.BEFORE_TERM_END
                ? treaty.termEnd().minus(Period.parse(treaty.terms().noticePeriod())) : treaty.termEnd();
    }

    /**
     * When a notice takes effect.
     *
     * @param given   the day of the notice
     * @param next    true if a notice that is late for the present term is meant for the next one
     * @param asked   a later day that it names, or null
     * @throws Requirement if there is no right to give notice, its window has closed, or the day asked for is too early
     */
    NoticeEffect of(Treaty treaty, LocalDate given, boolean next, LocalDate asked) {
        var verdict = tables.decideOne(TABLE, facts(treaty.terms()));
        if (!verdict.isTrue("permitted")) {
            throw new Requirement("no-right-to-denounce");
        }
        var effect = "TERM_END".equals(verdict.text("countedFrom")) ? beforeTermEnd(treaty, given, next, verdict)
                : new NoticeEffect(null, given.plus(period(treaty.terms(), verdict)), verdict.rule());
        if (asked == null || asked.equals(effect.effectiveOn())) {
            return effect;
        }
        if (asked.isBefore(effect.effectiveOn())) {
            throw new Requirement("notice-too-short", asked.toString(), effect.effectiveOn().toString());
        }
        return new NoticeEffect(effect.windowCloses(), asked, effect.rule());
    }

    /** The parties agreed on the day, or the notifying party may name it. */
    static NoticeEffect agreed(LocalDate day) {
        return new NoticeEffect(null, day, AGREED);
    }

    private static NoticeEffect beforeTermEnd(Treaty treaty, LocalDate given, boolean next, Verdict verdict) {
        var terms = treaty.terms();
        var period = Period.parse(terms.noticePeriod());
        int term = terms.termOf(treaty.firstDay(), given);
        var last = terms.termEnd(treaty.firstDay(), term);
        if (given.isAfter(last.minus(period))) {
            if (!next || !terms.renews()) {
                throw new Requirement("notice-window-closed", last.minus(period).toString(), last.toString());
            }
            last = terms.termEnd(treaty.firstDay(), term + 1);
        }
        return new NoticeEffect(last.minus(period), last.plusDays(1), verdict.rule());
    }

    private static Period period(TreatyTerms terms, Verdict verdict) {
        return Period.parse(terms == null || terms.noticePeriod() == null ? verdict.text("period") : terms.noticePeriod());
    }

    private static Map<String, Object> facts(TreatyTerms terms) {
        var facts = new HashMap<String, Object>();
        facts.put("clause", terms == null ? NoticeClause.NONE.name() : terms.noticeClause().name());
        if (terms != null && terms.rightImplied() != null) {
            facts.put("rightImplied", terms.rightImplied());
        }
        return facts;
    }
}
