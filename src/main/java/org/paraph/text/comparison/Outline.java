package org.paraph.text.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.paraph.text.document.TreatyDocument;

/**
 * The tree of a text.
 *
 * @param document what it is the tree of
 * @param sha256   hash of the text
 * @param nodes    the root and every provision, in the order of the text, each at its index
 */
record Outline(TreatyDocument document, String sha256, List<Node> nodes) {

    static Outline of(TreatyDocument document) {
        var located = document.located();
        var fingerprints = document.fingerprints();
        var nodes = new ArrayList<Node>(located.size() + 1);
        var byPath = new HashMap<String, Node>();
        nodes.add(new Node());
        byPath.put("", nodes.get(0));
        for (int at = 0; at < located.size(); at++) {
            var one = located.get(at);
            var node = new Node(at + 1, byPath.get(one.parent()), one, fingerprints.get(at));
            nodes.add(node);
            byPath.put(one.path(), node);
        }
        return new Outline(document, document.sha256(), nodes);
    }

    Node root() {
        return nodes.get(0);
    }

    /** Every provision, without the root. */
    List<Node> provisions() {
        return nodes.subList(1, nodes.size());
    }
}
