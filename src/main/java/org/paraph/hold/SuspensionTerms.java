package org.paraph.hold;

import org.paraph.negotiation.SuspensionKind;

/**
 * What a suspension of one kind means while it lasts: what becomes of clocks and approvals, and where it leads back.
 * Sources: practice of 2012 to 2016 between Korea and Japan; Vienna Convention on the Law of Treaties, articles 9 to 12
 * for what has been authenticated and signed.
 *
 * @param clocks          what becomes of the clocks of the procedure; those bound to a day of the calendar always run on
 * @param approvals       what becomes of the approvals on file
 * @param wayBack         where the procedure is entered when it ends
 * @param acknowledgement whether the other parties are asked to take note
 * @param legalBasis      on what it rests
 */
public record SuspensionTerms(ClocksThen clocks, ApprovalsThen approvals, WayBack wayBack, boolean acknowledgement,
        String legalBasis) {

    /** What becomes of the clocks of the procedure. */
    public enum ClocksThen {
        /** They stand still and keep the time that they have left. */
        STOP,
        /** They run on: only the signing waits. */
        RUN_ON,
        /** They end with the attempt. */
        END
    }

    /** What becomes of the approvals on file. */
    public enum ApprovalsThen {
        /** They count as before. */
        VALID,
        /** They stay on file; whether they still count is checked at the end, by text and by age. */
        CHECKED_AGAIN,
        /** They lapse; every approval is asked for anew. */
        LAPSED
    }

    /** Where the procedure is entered when it ends. */
    public enum WayBack { SAME_POINT, BY_RULE, NEW_ATTEMPT }

    static SuspensionTerms of(SuspensionKind kind) {
        return switch (kind) {
            case ADMINISTRATIVE_HOLD -> new SuspensionTerms(ClocksThen.STOP, ApprovalsThen.VALID, WayBack.SAME_POINT, false,
                    "Direction of the lead ministry over its own procedure; no effect between the parties");
            case POSTPONED_SIGNATURE -> new SuspensionTerms(ClocksThen.RUN_ON, ApprovalsThen.CHECKED_AGAIN,
                    WayBack.BY_RULE, true, "Freedom of each party not to sign before its consent is expressed: Vienna"
                            + " Convention on the Law of Treaties, articles 11 and 12");
            case SHELVED -> new SuspensionTerms(ClocksThen.END, ApprovalsThen.LAPSED, WayBack.NEW_ATTEMPT, false,
                    "Decision of the minister or of the parties together; the text stays, approvals do not outlive the"
                            + " attempt");
        };
    }
}
