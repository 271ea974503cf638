package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.Wording;

/** A provision while its text is read: it grows until the next one begins. */
final class Node {

    final Kind kind;
    final int rank;
    final String number;
    final List<Node> children = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    /** What its number means in a list; null if it is in none. */
    Marker.Reading listed;
    private final boolean exact;
    private String heading;
    private String words;

    /** @param exact true if the file is in a form of ours, so that its notation is taken as it stands */
    Node(Kind kind, int rank, String number, String heading, String words, boolean exact) {
        this.kind = kind;
        this.rank = rank;
        this.number = number;
        this.heading = heading;
        this.words = words;
        this.exact = exact;
    }

    static Node of(Kind kind, String number, String words) {
        return new Node(kind, Rank.of(kind), number, "", words, false);
    }

    String heading() {
        return heading;
    }

    String words() {
        return words;
    }

    void headed(String more) {
        heading = Signs.joined(heading, more);
    }

    void saying(String more) {
        words = Signs.joined(words, more);
    }

    Node remark(String code, String detail) {
        remarks.add(new Remark(code, detail));
        return this;
    }

    /** True if it has neither heading nor words nor anything below it. */
    boolean isBare() {
        return Signs.visible(heading).isBlank() && words.isEmpty() && children.isEmpty();
    }

    Provision provision() {
        return new Provision(kind, number, wording(heading), wording(words), children.stream().map(Node::provision).toList());
    }

    private Wording wording(String notation) {
        return Wording.of(exact ? Brackets.balanced(notation, remarks) : Brackets.tidy(notation, remarks));
    }
}
