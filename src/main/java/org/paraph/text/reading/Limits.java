package org.paraph.text.reading;

/** What a file may have at most; beyond that it is refused before it can use up memory or time. */
final class Limits {

    /** Bytes of a file as it is sent. */
    static final int FILE_BYTES = 10 * 1024 * 1024;
    /** Bytes of one part inside a file, unpacked. */
    static final long PART_BYTES = 64L * 1024 * 1024;
    /** Bytes of all parts inside a file together, unpacked. */
    static final long UNPACKED_BYTES = 96L * 1024 * 1024;
    /** How many times larger than the file its parts may be, once they are larger than {@link #RATIO_FROM_BYTES}. */
    static final int RATIO = 200;
    static final long RATIO_FROM_BYTES = 8L * 1024 * 1024;
    /** Parts inside a file. */
    static final int PARTS = 5_000;
    /** Elements within each other in a part. */
    static final int XML_DEPTH = 512;
    /** Tags in an HTML page. */
    static final int TAGS = 300_000;
    /** Paragraphs, headings, items and rows of tables. */
    static final int BLOCKS = 100_000;
    /** Signs of all words together, as UTF-16 counts them: more than twice the longest treaty that is known. */
    static final int WORDS = 5_000_000;
    /** Brackets and footnotes in the words of one paragraph; what is beyond is only signs. */
    static final int BRACKETS = 10_000;
    /** Signs in one paragraph with which an item could begin; behind them no list is looked for. */
    static final int PLACES = 10_000;

    /** Findings about one text. */
    static final int FINDINGS = 10_000;

    private Limits() {
    }
}
