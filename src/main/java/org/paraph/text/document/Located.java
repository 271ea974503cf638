package org.paraph.text.document;

/**
 * A provision at its place in a text.
 *
 * @param path      where it stands: {@code title}, {@code preamble/text1}, {@code part2/chapter1}, {@code art6/para1/a},
 *                  {@code annex1/art2}. Articles of the main text are counted through it, so the parts and chapters above them
 *                  do not appear in their paths. Unnumbered paragraphs are {@code text1}, {@code text2} below what holds them.
 * @param parent    path of the provision above it; empty at the top. For an article, that of the chapter or part.
 * @param depth     0 at the top
 * @param provision the provision itself
 * @param unit      true if parties take their positions on it as a whole: title, preamble, article, testimonium, an annex
 *                  without articles, and a paragraph that stands in none of these
 */
public record Located(String path, String parent, int depth, Provision provision, boolean unit) {

    /** True if parties take their positions on it as a whole. */
    public boolean isUnit() {
        return unit;
    }

    /** True if some of its own words are disputed, those below it left aside. */
    public boolean isDisputed() {
        return !provision.heading().isClean() || !provision.words().isClean();
    }
}
