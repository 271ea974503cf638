package org.paraph.text.document;

import java.util.List;

/** A piece of wording: plain words, disputed words in square brackets, or a footnote. */
public sealed interface Inline {

    /** Words as they stand; square brackets in them are only signs. */
    record Words(String words) implements Inline {
    }

    /**
     * Disputed wording: square brackets carry no legal meaning, they show that the parties do not agree on what stands
     * here. The alternatives stand side by side, in the order in which they were put forward.
     */
    record Bracket(List<Alternative> alternatives) implements Inline {

        public Bracket {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * One of the wordings in a bracket.
     *
     * @param proposedBy codes of the parties that want it; empty if that is not known
     * @param wording    the words, which can hold brackets again; empty if these parties want nothing here
     */
    record Alternative(List<String> proposedBy, List<Inline> wording) {

        public Alternative {
            proposedBy = List.copyOf(proposedBy);
            wording = List.copyOf(wording);
        }
    }

    /**
     * A note at the foot of the page.
     *
     * @param party code of the party whose position it states; empty if the note is part of the treaty itself
     * @param words what it says
     */
    record Footnote(String party, String words) implements Inline {

        /** True if it states a position, so that a clean text cannot have it. */
        public boolean isPosition() {
            return !party.isEmpty();
        }
    }
}
