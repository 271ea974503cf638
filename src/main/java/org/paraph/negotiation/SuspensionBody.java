package org.paraph.negotiation;

/** Who decides on a suspension; the table {@code suspension-authority} says whose decision it is. */
public enum SuspensionBody {
    /** Who runs the dossier. */
    CASE_OWNER,
    /** The heads of delegation. */
    NEGOTIATOR,
    MINISTER,
    /** Korea: State Council; Japan: Cabinet. */
    CABINET,
    /** Korea in 2019: standing committee of the National Security Council, and the President. */
    NSC_AND_HEAD_OF_STATE,
    /** Council of the European Union. */
    COUNCIL,
    LEGISLATURE
}
