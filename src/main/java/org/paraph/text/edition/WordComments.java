package org.paraph.text.edition;

/** The comments of a Word document, a part of its own. */
final class WordComments {

    private final Markup out = Markup.xml().open("w:comments", "xmlns:w", Word.NAMESPACE);
    private final Imprint imprint;
    private int last = -1;

    WordComments(Imprint imprint) {
        this.imprint = imprint;
    }

    /** Adds a comment and returns its id. */
    int add(String words) {
        out.open("w:comment", "w:id", Integer.toString(++last), "w:author", imprint.authorName(),
                "w:date", imprint.date() + "T00:00:00Z", "w:initials", "P");
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "CommentText").close();
        Word.plain(out, words, false);
        out.close().close();
        return last;
    }

    /** The part; null if there are no comments. */
    Markup part() {
        return last < 0 ? null : out.close();
    }
}
