package org.paraph.approval;

/** The bodies whose approval a treaty may need before it is signed. */
public enum ApprovalBody {
    /** Korea: 차관회의; Japan: 事務次官等会議. */
    VICE_MINISTERS_MEETING,
    /** Korea: State Council (Constitution, article 89); Japan: Cabinet (Constitution, article 73). */
    CABINET,
    /** Korea: the President's approval (재가). */
    HEAD_OF_STATE,
    LEGISLATURE,
    OTHER
}
