package org.paraph.text.comparison;

import java.util.ArrayList;
import java.util.List;
import org.paraph.text.document.Fingerprint;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Located;
import org.paraph.text.document.Provision;

/**
 * A provision in the tree of its text, with what is asked of it again and again while two texts are aligned. The root is
 * the text itself: it has no provision and an empty path.
 */
final class Node {

    final int index;
    final Node parent;
    final int position;
    final Located located;
    final Fingerprint fingerprint;
    final List<Node> children = new ArrayList<>();
    private int size = 1;
    private Features features;

    /** The root of a text. */
    Node() {
        index = 0;
        parent = null;
        position = 0;
        located = null;
        fingerprint = null;
    }

    Node(int index, Node parent, Located located, Fingerprint fingerprint) {
        this.index = index;
        this.parent = parent;
        this.position = parent.children.size();
        this.located = located;
        this.fingerprint = fingerprint;
        parent.children.add(this);
        for (var above = parent; above != null; above = above.parent) {
            above.size++;
        }
    }

    boolean isRoot() {
        return located == null;
    }

    Provision provision() {
        return located.provision();
    }

    Kind kind() {
        return provision().kind();
    }

    String path() {
        return isRoot() ? "" : located.path();
    }

    String sha256() {
        return fingerprint.sha256();
    }

    String wordingSha256() {
        return fingerprint.wordingSha256();
    }

    String heading() {
        return provision().heading().notation();
    }

    /** How many provisions it is made of, itself among them. */
    int size() {
        return size;
    }

    /** True if it is looked for in the whole text and not only below the same provision. */
    boolean roams() {
        return kind() != Kind.PARAGRAPH && kind() != Kind.ITEM;
    }

    /** The place among those with which it competes: the path of what roams, the last step of the path of others. */
    String place() {
        return roams() ? path() : path().substring(path().lastIndexOf('/') + 1);
    }

    /** What its words are made of, with all that stands below. */
    Features features() {
        if (features == null) {
            var own = Features.of(heading(), provision().words().notation());
            features = children.isEmpty() ? own : Features.union(own, children.stream().map(Node::features).toList());
        }
        return features;
    }
}
