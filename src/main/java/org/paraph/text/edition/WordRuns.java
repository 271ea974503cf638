package org.paraph.text.edition;

/**
 * Writes runs of words into WordprocessingML, as they stand or as a tracked change. The character style of a run says what it is for whoever
 * reads the text back: number, heading, literal sign; words have none.
 */
final class WordRuns {

    static final String NUMBER = "ParaphNumber";
    static final String HEADING = "ParaphHeading";
    static final String WORDS = null;
    static final String SIGN = "ParaphSign";
    static final String HEADING_SIGN = "ParaphHeadingSign";

    /** Whether a run is a change that the reader of the document may accept or reject. */
    enum Track {
        NONE(null), INSERTED("w:ins"), DELETED("w:del");

        private final String element;

        Track(String element) {
            this.element = element;
        }
    }

    private final Markup out;
    private final String author;
    private final String date;
    private int changes;

    WordRuns(Markup out, Imprint imprint) {
        this.out = out;
        this.author = imprint.authorName().isEmpty() ? imprint.reference() : imprint.authorName();
        this.date = imprint.date() + "T00:00:00Z";
    }

    /** A run of words, with literal signs in a style of their own. */
    void run(String style, boolean disputed, String words) {
        Signs.split(words, plain -> one(style, disputed, plain, Track.NONE),
                sign -> one(signStyle(style), disputed, sign, Track.NONE));
    }

    /** A run of notation as it stands, where signs are escaped. */
    void notation(String style, String notation, Track track) {
        int from = 0;
        for (int at = 0; at + 1 < notation.length(); at++) {
            if (notation.charAt(at) == '\\' && Signs.isEscaped(notation.charAt(at + 1))) {
                one(style, false, notation.substring(from, at), track);
                one(signStyle(style), false, notation.substring(at + 1, at + 2), track);
                from = ++at + 1;
            }
        }
        one(style, false, notation.substring(from), track);
    }

    /** What keeps number, heading and words apart. */
    void separator(boolean newLine, Track track) {
        begin(track);
        out.open("w:r").empty(newLine ? "w:br" : "w:tab").close();
        end(track);
    }

    void one(String style, boolean disputed, String words, Track track) {
        if (words.isEmpty()) {
            return;
        }
        begin(track);
        out.open("w:r");
        properties(style, disputed);
        out.leaf(track == Track.DELETED ? "w:delText" : "w:t", words, "xml:space", "preserve");
        out.close();
        end(track);
    }

    /** A reference to a footnote, which belongs to the heading or the words that it stands in. */
    void footnote(String style, int id) {
        out.open("w:r").open("w:rPr");
        if (style != null) {
            out.empty("w:rStyle", "w:val", style);
        }
        out.empty("w:vertAlign", "w:val", "superscript").close();
        out.empty("w:footnoteReference", "w:id", Integer.toString(id)).close();
    }

    /** A reference to a comment on this paragraph. */
    void comment(int id, Track track) {
        begin(track);
        out.open("w:r").empty("w:commentReference", "w:id", Integer.toString(id)).close();
        end(track);
    }

    /** Says of the mark at the end of the paragraph, within its run properties, that it was inserted or deleted. */
    void mark(Track track) {
        if (track != Track.NONE) {
            out.open("w:rPr").empty(track.element, attributes()).close();
        }
    }

    private void begin(Track track) {
        if (track != Track.NONE) {
            out.open(track.element, attributes());
        }
    }

    private void end(Track track) {
        if (track != Track.NONE) {
            out.close();
        }
    }

    private String[] attributes() {
        return new String[] {"w:id", Integer.toString(++changes), "w:author", author, "w:date", date};
    }

    private void properties(String style, boolean disputed) {
        if (style == null && !disputed) {
            return;
        }
        out.open("w:rPr");
        if (style != null) {
            out.empty("w:rStyle", "w:val", style);
        }
        if (disputed) {
            out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "FFF0CC");
        }
        out.close();
    }

    private static String signStyle(String style) {
        return HEADING.equals(style) ? HEADING_SIGN : NUMBER.equals(style) ? NUMBER : SIGN;
    }
}
