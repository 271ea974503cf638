package org.paraph.lifetime.consent;

import java.util.List;

/**
 * How many have to consent before a treaty of many parties enters into force: a number, a share of the signatories, or
 * whichever of the two is smaller or greater, and perhaps some who have to be among them.
 *
 * @param deposits  the number, or null
 * @param share     the share as a fraction, for example {@code 1/2}; or null
 * @param whichever which of the two counts where both are named; else null
 * @param among     codes of parties without which the number is not reached; empty if none is named
 */
record Threshold(Integer deposits, String share, Whichever whichever, List<String> among) {

    /** So many of so many signatories; never more than there are. */
    int of(int signatories) {
        int wanted = deposits == null ? shareOf(signatories) : share == null ? deposits : which(signatories);
        return Math.max(1, Math.min(wanted, Math.max(1, signatories)));
    }

    private int which(int signatories) {
        return whichever == Whichever.SMALLER ? Math.min(deposits, shareOf(signatories))
                : Math.max(deposits, shareOf(signatories));
    }

    /** A share is reached by whole parties only: half of eleven is six. */
    private int shareOf(int signatories) {
        if (share == null) {
            return signatories;
        }
        var parts = share.split("/");
        int numerator = Integer.parseInt(parts[0]);
        int denominator = Integer.parseInt(parts[1]);
        return (signatories * numerator + denominator - 1) / denominator;
    }
}
