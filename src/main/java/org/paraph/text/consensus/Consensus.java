package org.paraph.text.consensus;

import java.util.List;
import java.util.Map;
import org.paraph.text.TextStatus;

/**
 * How far the parties have come with a text.
 *
 * @param status        rolling, agreed in substance, or clean
 * @param provisions    each provision on which positions are taken, in the order of the text
 * @param majorTerms    how many of them are major terms
 * @param majorAgreed   how many of the major terms are agreed
 * @param reviewedShare the share of provisions that were gone through in this attempt, from 0 to 1
 * @param openPoints    paths of those with which the parties are not done, in the order of the text
 */
public record Consensus(TextStatus status, List<Line> provisions, int majorTerms, int majorAgreed, double reviewedShare,
        List<String> openPoints) {

    /**
     * One provision.
     *
     * @param path     its path
     * @param number   its printed number, or empty
     * @param heading  its heading, or empty
     * @param status   how far the parties have come with it
     * @param major    true if the agreement stands or falls with it
     * @param reviewed true if it was gone through in this attempt
     * @param stances  what each party says of this very wording, by code; a party that has said nothing is missing
     */
    public record Line(String path, String number, String heading, ConsensusStatus status, boolean major,
            boolean reviewed, Map<String, Stance> stances) {
    }
}
