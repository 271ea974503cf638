package org.paraph.text.reading;

/** What a file may have at most; beyond that it is refused before it can use up memory or time. */
final class Limits {

    /** Bytes of a file as it is sent. */
    static final int FILE_BYTES = 20 * 1024 * 1024;
    /** Bytes of one part inside a file, unpacked. */
    static final long PART_BYTES = 100L * 1024 * 1024;
    /** Bytes of all parts inside a file together, unpacked. */
    static final long UNPACKED_BYTES = 200L * 1024 * 1024;
    /** How many times larger than the file its parts may be, once they are larger than {@link #RATIO_FROM_BYTES}. */
    static final int RATIO = 200;
    static final long RATIO_FROM_BYTES = 8L * 1024 * 1024;
    /** Parts inside a file. */
    static final int PARTS = 5_000;
    /** Elements within each other in a part. */
    static final int XML_DEPTH = 512;
    /** Tags in an HTML page. */
    static final int TAGS = 500_000;
    /** Paragraphs, headings, items and rows of tables. */
    static final int BLOCKS = 100_000;
    /** Signs of all words together, as UTF-16 counts them. */
    static final int WORDS = 20 * 1024 * 1024;

    private Limits() {
    }
}
