package org.paraph.text.pages;

import java.util.List;
import org.paraph.text.consensus.Consensus;
import org.paraph.text.document.TextIndex;
import org.paraph.text.drafting.TextBracket;
import org.paraph.text.drafting.TextComment;
import org.paraph.text.drafting.TextProposal;

/**
 * What stands together on the page of a text: a provision on which positions are taken with everything about it, or the
 * heading of a part or chapter.
 *
 * @param entry     the provision
 * @param level     of its heading
 * @param beside    the same provision in the version beside; null if there is none
 * @param line      how far the parties have come with it; null for a mere heading
 * @param brackets  the open brackets in it
 * @param proposals the undecided proposals for it
 * @param threads   the comments on it, each with its answers
 */
public record Block(TextIndex.Entry entry, int level, TextIndex.Entry beside, Consensus.Line line,
        List<TextBracket> brackets, List<TextProposal> proposals, List<Thread> threads) {

    /** True if anything is waiting here. */
    public boolean isBusy() {
        return !brackets.isEmpty() || !proposals.isEmpty() || !threads.isEmpty();
    }

    /** What the table of contents says: number and heading, or the first words. */
    public String title() {
        var one = entry.provision();
        var named = (one.number() + " " + one.heading().words()).strip();
        if (!named.isEmpty()) {
            return named;
        }
        return one.all().map(each -> each.words().words()).filter(words -> !words.isEmpty()).findFirst()
                .map(words -> words.length() > SHORT ? words.substring(0, words.offsetByCodePoints(0, SHORT_POINTS)) + "…" : words)
                .orElse(entry.path());
    }

    private static final int SHORT = 60;
    private static final int SHORT_POINTS = 28;

    /**
     * A comment with the answers to it.
     *
     * @param comment the first
     * @param answers those to it, oldest first
     */
    public record Thread(TextComment comment, List<TextComment> answers) {
    }
}
