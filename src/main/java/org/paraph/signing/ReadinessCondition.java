package org.paraph.signing;

import java.util.List;
import java.util.Set;

/**
 * The conditions on which a treaty is signed: each a fact of the decision table {@code signature-readiness}, with the
 * blockers by which the table says that it is not met.
 */
public enum ReadinessCondition {
    /** All parties stand by one wording. */
    TEXT_SETTLED("textSettled", "TEXT_NOT_SETTLED"),
    /** That wording is authentic and definitive. */
    TEXT_DEFINITIVE("textDefinitive", "TEXT_NOT_INITIALLED"),
    /** Our domestic procedure is complete, and no review is open. */
    OWN_APPROVALS("ownApprovalsComplete", "OWN_APPROVALS_INCOMPLETE"),
    /**
     * No other party has told us of a refusal. That a party told nothing stands against nothing: its signature is its own
     * answer, on which we may rely (Vienna Convention, article 46).
     */
    OTHER_PARTIES("otherPartiesReady", "OTHER_PARTY_NOT_READY"),
    /** What was approved is the present text. */
    SAME_TEXT("approvalsOnPresentText", "APPROVAL_ON_ANOTHER_TEXT"),
    /** Every deviation has its second person. */
    DEVIATIONS("deviationsConfirmed", "DEVIATION_NOT_CONFIRMED"),
    /** The authentic languages say the same. */
    LANGUAGES("languagesConcordant", "LANGUAGES_NOT_CONCORDANT"),
    /** Who signs has full powers or needs none. */
    FULL_POWERS("fullPowersChecked", "FULL_POWERS_MISSING"),
    /** A mandate in force covers the conclusion. */
    MANDATE("mandateCovers", "MANDATE_NOT_COVERING"),
    /** The legislature has consented where it has to do so before the signature. */
    CONSENT("legislatureConsent", "LEGISLATURE_CONSENT_MISSING", "LEGISLATURE_CONSENT_NOT_ASSESSED"),
    /** The legislature was briefed, and told everything. */
    BRIEFING("legislatureBriefing", "LEGISLATURE_NOT_BRIEFED", "LEGISLATURE_BRIEFING_INCOMPLETE"),
    /** The text may be shown at the ceremony. */
    MARKING("markingCleared", "MARKING_NOT_CLEARED");

    private static final String NOT_NEEDED = "NOT_NEEDED";

    private final String fact;
    private final Set<String> blockers;

    ReadinessCondition(String fact, String... blockers) {
        this.fact = fact;
        this.blockers = Set.of(blockers);
    }

    /** Name of the fact in the table. */
    String fact() {
        return fact;
    }

    /** What the table is told: that nothing was found against it, or what was. */
    Object value(List<Blocker> found) {
        var against = found.stream().filter(one -> one.condition() == this).findFirst();
        if (this == CONSENT || this == BRIEFING) {
            return against.map(Blocker::value).orElse(NOT_NEEDED);
        }
        return against.isEmpty();
    }

    /** True if the table, by this answer, says that the condition is not met. */
    boolean isMeantBy(String blocker) {
        return blockers.contains(blocker);
    }
}
