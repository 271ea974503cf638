package org.paraph.text.reading;

import org.paraph.text.document.Kind;

/** An element of Akoma Ntoso that tells a provision, while it is read. */
final class AknElement {

    final Kind kind;
    final int depth;
    final StringBuilder number = new StringBuilder();
    final StringBuilder heading = new StringBuilder();
    final StringBuilder words = new StringBuilder();
    /** True once it stands among the blocks, so that nothing can be added to it. */
    boolean said;

    /** @param outer the element around it, or null */
    AknElement(Kind kind, AknElement outer) {
        this.kind = kind;
        this.depth = outer == null ? 0 : outer.depth + 1;
    }

    /** True if its first paragraph of text is its own words. */
    boolean saysItself() {
        return kind == Kind.PARAGRAPH || kind == Kind.ITEM;
    }
}
