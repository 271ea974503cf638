package org.paraph.lifetime.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.paraph.negotiation.Requirement;

/**
 * How long a treaty lasts and how it may be ended, as its final clauses say. Without a duration it lasts for an unlimited
 * time; without a clause on notice it can be denounced only where that right is implied, with twelve months' notice (Vienna
 * Convention, articles 54 and 56).
 */
@Embeddable
public class TreatyTerms {

    @Column(name = "terms_provision")
    private String provision;

    @Column(name = "term_duration")
    private String duration;

    @Column(name = "term_renewal")
    private String renewal;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_clause")
    private NoticeClause noticeClause;

    @Column(name = "notice_period")
    private String noticePeriod;

    @Column(name = "right_implied")
    private Boolean rightImplied;

    protected TreatyTerms() {
    }

    /** @throws Requirement if a period is missing, is not one, or the clauses contradict each other */
    TreatyTerms(TermsRequest entered) {
        this.provision = entered.provision();
        this.duration = period(entered.duration());
        this.renewal = period(entered.renewal());
        this.noticeClause = entered.noticeClause();
        this.noticePeriod = period(entered.noticePeriod());
        this.rightImplied = entered.rightImplied();
        if (renewal != null && duration == null) {
            throw new Requirement("renewal-without-duration");
        }
        if ((noticeClause == NoticeClause.NONE) != (noticePeriod == null)) {
            throw new Requirement("notice-period-and-clause");
        }
        if (noticeClause == NoticeClause.BEFORE_TERM_END && duration == null) {
            throw new Requirement("notice-before-what-end");
        }
    }

    private static String period(String entered) {
        if (entered == null || entered.isBlank()) {
            return null;
        }
        try {
            var period = Period.parse(entered);
            if (period.isZero() || period.isNegative()) {
                throw new Requirement("no-period", entered);
            }
            return period.toString();
        } catch (DateTimeException e) {
            throw new Requirement("no-period", entered);
        }
    }

    /** The first day of a term, counted from the first day of the treaty; the first term is number 1. */
    LocalDate termStart(LocalDate first, int number) {
        return number == 1 ? first
                : first.plus(Period.parse(duration)).plus(Period.parse(renewal).multipliedBy(number - 2));
    }

    /** The last day of a term. */
    LocalDate termEnd(LocalDate first, int number) {
        var begun = number == 1 ? first.plus(Period.parse(duration))
                : first.plus(Period.parse(duration)).plus(Period.parse(renewal).multipliedBy(number - 1));
        return begun.minusDays(1);
    }

    /** The number of the term in which a day lies; a term that is not renewed is the only one. */
    int termOf(LocalDate first, LocalDate day) {
        int number = 1;
        while (renews() && termEnd(first, number).isBefore(day)) {
            number++;
        }
        return number;
    }

    /** The article that says so. */
    public String provision() {
        return provision;
    }

    /** Length of the first term, an ISO 8601 period; null if unlimited. */
    public String duration() {
        return duration;
    }

    /** Length of each further term; null if the treaty is not renewed by itself. */
    public String renewal() {
        return renewal;
    }

    public NoticeClause noticeClause() {
        return noticeClause;
    }

    /** How long before the end, or after it is given, a notice takes effect; null without a clause. */
    public String noticePeriod() {
        return noticePeriod;
    }

    /** Without a clause: whether the parties meant to admit denunciation, or the nature of the treaty implies it. */
    public Boolean rightImplied() {
        return rightImplied;
    }

    /** True if there is a term that ends. */
    public boolean isLimited() {
        return duration != null;
    }

    public boolean renews() {
        return renewal != null;
    }
}
