package org.paraph.approval;

/** What a gate of the domestic procedure is: the legal review, or the decision of a body. */
public enum GateKind {
    /** Passed by a cleared review of the legislation office; it may run beside the talks. */
    LEGAL_REVIEW(null),
    VICE_MINISTERS_MEETING(ApprovalBody.VICE_MINISTERS_MEETING),
    CABINET(ApprovalBody.CABINET),
    HEAD_OF_STATE(ApprovalBody.HEAD_OF_STATE),
    LEGISLATURE(ApprovalBody.LEGISLATURE),
    OTHER(ApprovalBody.OTHER);

    private final ApprovalBody body;

    GateKind(ApprovalBody body) {
        this.body = body;
    }

    /** The body that decides; null for the legal review. */
    public ApprovalBody body() {
        return body;
    }
}
