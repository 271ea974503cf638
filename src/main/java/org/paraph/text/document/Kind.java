package org.paraph.text.document;

import java.util.EnumSet;
import java.util.Set;

/** What a provision is in the build of a treaty. */
public enum Kind {
    /** The name of the agreement. */
    TITLE("title"),
    /** Who agrees, on what grounds, up to the words of agreement; without legal force of its own. */
    PREAMBLE("preamble"),
    /** The largest division; holds titles, chapters or articles. */
    PART("part"),
    /** A numbered title, as in treaties of the European Union: between part and chapter. */
    DIVISION("division"),
    CHAPTER("chapter"),
    SECTION("section"),
    /** The unit on which parties take their positions. Its words stand in paragraphs, numbered or not. */
    ARTICLE("art"),
    /** A paragraph, numbered or not; also a block of words that is not recognised as anything else. */
    PARAGRAPH("para"),
    /** A lettered or numbered item of a list; can hold items again. */
    ITEM("item"),
    /** The closing words with place, date, languages and the signatures ("In witness whereof …"). */
    TESTIMONIUM("testimonium"),
    /** An annex, appendix, schedule or protocol that is part of the text. */
    ANNEX("annex");

    private static final Set<Kind> CONTAINERS = EnumSet.of(PART, DIVISION, CHAPTER, SECTION, ANNEX);

    private final String segment;

    Kind(String segment) {
        this.segment = segment;
    }

    /** The word for it in paths. */
    String segment() {
        return segment;
    }

    /** True if it only orders others and heads them: part, division, chapter, section, and an annex with articles. */
    public boolean isContainer() {
        return CONTAINERS.contains(this);
    }
}
