package org.paraph.text.reading;

import org.paraph.text.document.Kind;

/** How high the kinds of provisions stand above each other: what has a rank holds only what has a higher number. */
final class Rank {

    static final int ANNEX = 0;
    static final int APPENDIX = 1;
    static final int PART = 2;
    static final int DIVISION = 3;
    static final int CHAPTER = 4;
    static final int SECTION = 5;
    static final int ARTICLE = 6;
    static final int PARAGRAPH = 7;
    static final int ITEM = 8;

    private Rank() {
    }

    static int of(Kind kind) {
        return switch (kind) {
            case TITLE, PREAMBLE, TESTIMONIUM, ANNEX -> ANNEX;
            case PART -> PART;
            case DIVISION -> DIVISION;
            case CHAPTER -> CHAPTER;
            case SECTION -> SECTION;
            case ARTICLE -> ARTICLE;
            case PARAGRAPH -> PARAGRAPH;
            case ITEM -> ITEM;
        };
    }
}
