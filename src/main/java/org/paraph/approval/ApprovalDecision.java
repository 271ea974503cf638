package org.paraph.approval;

/** What a body decided on the text before it. */
public enum ApprovalDecision {
    APPROVED,
    /** Sent back for further work. */
    RETURNED,
    REJECTED,
    /** The body found that it need not decide. */
    NOT_REQUIRED
}
