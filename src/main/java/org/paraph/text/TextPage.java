package org.paraph.text;

import java.util.List;
import org.paraph.text.consensus.Consensus;

/**
 * Everything that a page about one version shows: its words and, for each provision, where the parties stand and what is
 * waiting there.
 *
 * @param label      label of the version
 * @param language   BCP 47 tag of its language
 * @param title      the name of the agreement
 * @param status     how far the version has come
 * @param sha256     its hash
 * @param working    true if it is the one that the parties work on
 * @param consensus  how far the parties have come with this very wording
 * @param provisions its words
 * @param waiting    the provisions where something is waiting; none in a version that is not the working one
 */
public record TextPage(String label, String language, String title, TextStatus status, String sha256, boolean working,
        Consensus consensus, List<ProvisionView> provisions, List<Waiting> waiting,
        List<Suspended> suspended) {

    /**
     * What is waiting at a provision.
     *
     * @param path      its path
     * @param brackets  how many open brackets it holds
     * @param proposals how many proposals for it are undecided
     * @param comments  how many comments on it nobody has dealt with
     */
    public record Waiting(String path, int brackets, int proposals, int comments) {
    }

    /**
     * Provisions that do not apply when the treaty is concluded.
     *
     * @param provisions   their paths
     * @param reactivation what has to happen before they apply
     */
    public record Suspended(List<String> provisions, String reactivation) {
    }
}
