package org.paraph.lifetime.treaty;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the operation of a treaty stands still, for one party or for all. It follows from the suspensions in effect.
 * What it does not cover goes on: other provisions, terms and renewals, notices and their clocks (Vienna Convention,
 * article 72(1)(b)).
 *
 * @param extent     how much
 * @param provisions paths of the provisions that need not be performed; empty if all or none
 * @param towards    codes of the parties towards which it stands still
 */
public record OperationStanding(Extent extent, List<String> provisions, List<String> towards) {

    /** It operates. */
    static final OperationStanding FULL = new OperationStanding(Extent.NONE, List.of(), List.of());

    /** How much of it stands still. */
    @Schema(name = "OperationExtent")
    public enum Extent {
        /** Nothing. */
        NONE,
        /** All or some of it, but not towards everybody. */
        SOME_PARTIES,
        /** Some provisions, towards everybody. */
        PART,
        /** All of it, towards everybody. */
        WHOLE
    }

    /** True if nobody has to perform it, or some provisions of it, towards anybody. */
    boolean isSuspended() {
        return extent == Extent.PART || extent == Extent.WHOLE;
    }
}
