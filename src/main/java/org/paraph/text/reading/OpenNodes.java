package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;
import org.paraph.text.document.TreatyDocument;

/** The provisions that the next one may belong to, from the top down, and all that stand at the top. */
final class OpenNodes {

    private final List<Node> top = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();

    List<Node> top() {
        return top;
    }

    int size() {
        return open.size();
    }

    Node at(int depth) {
        return open.get(depth);
    }

    /** The deepest open provision, or null. */
    Node deepest() {
        return open.isEmpty() ? null : open.get(open.size() - 1);
    }

    /** Depth of the deepest open provision that is neither paragraph nor item; -1 if there is none. */
    int scope() {
        int at = open.size() - 1;
        while (at >= 0 && open.get(at).rank >= Rank.PARAGRAPH) {
            at--;
        }
        return at;
    }

    /** The article, annex or other provision in which paragraphs stand now, or null. */
    Node scopeNode() {
        return scope() < 0 ? null : open.get(scope());
    }

    /** True if a paragraph or item with a number is open. */
    boolean hasListed() {
        for (int at = open.size() - 1; at > scope(); at--) {
            if (open.get(at).listed != null) {
                return true;
            }
        }
        return false;
    }

    /** Adds a provision at a depth, or as deep as is possible below that. */
    void add(Node node, int depth) {
        while (open.size() > Math.max(depth, 0)) {
            open.remove(open.size() - 1);
        }
        if (open.size() >= TreatyDocument.DEEPEST) {
            throw UnreadableFile.tooDeep();
        }
        (open.isEmpty() ? top : deepest().children).add(node);
        open.add(node);
    }

    /** Adds a provision below the deepest that may hold it. */
    void addByRank(Node node) {
        int depth = open.size();
        while (depth > 0 && !mayHold(open.get(depth - 1), node)) {
            depth--;
        }
        add(node, depth);
    }

    private static boolean mayHold(Node above, Node below) {
        return above.rank < below.rank
                && (below.rank >= Rank.PARAGRAPH || above.kind.isContainer());
    }

    /** Closes all. */
    void close() {
        open.clear();
    }
}
