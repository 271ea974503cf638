package org.paraph.text.comparison;

import java.util.function.Function;
import org.paraph.text.document.Kind;

/** When a provision is taken for a changed form of another: the stronger the other signs, the fewer words must be the same. */
enum Likeness {
    /** Among those that compete for the same places. */
    AMONG_NEIGHBOURS(0.4, 0),
    /** Below quite another provision, where only the words speak for it. */
    ELSEWHERE(0.6, 6);

    private static final double WITH_HEADING = 0.15;
    private static final double AT_PLACE = 0.1;
    private static final double HEADING_SPEAKS = 0.2;
    private static final double PLACE_SPEAKS = 0.3;
    private static final int SHORT = 6;
    private static final int NOT_LONG = 24;

    private final double least;
    private final int leastWords;

    Likeness(double least, int leastWords) {
        this.least = least;
        this.leastWords = leastWords;
    }

    /** How much speaks for it; below 0 if it is not to be taken for the other. */
    double score(Node one, Node other) {
        if (one.kind() != other.kind()) {
            return -1;
        }
        var features = one.features();
        var others = other.features();
        if (Math.min(features.words, others.words) < leastWords) {
            return -1;
        }
        double likeness = features.likeness(others);
        boolean heading = !one.heading().isEmpty() && one.heading().equals(other.heading());
        boolean place = this == AMONG_NEIGHBOURS && one.place().equals(other.place());
        boolean taken = likeness >= least || heading && likeness >= WITH_HEADING
                || place && (likeness >= AT_PLACE || isOnlyOne(one.kind()) || areShort(features, others));
        return taken ? likeness + (heading ? HEADING_SPEAKS : 0) + (place ? PLACE_SPEAKS : 0) : -1;
    }

    Function<Node, String> place() {
        return this == AMONG_NEIGHBOURS ? Node::place : Node::path;
    }

    private static boolean isOnlyOne(Kind kind) {
        return kind == Kind.TITLE || kind == Kind.PREAMBLE || kind == Kind.TESTIMONIUM;
    }

    private static boolean areShort(Features one, Features other) {
        return Math.min(one.words, other.words) <= SHORT && Math.max(one.words, other.words) <= NOT_LONG;
    }
}
