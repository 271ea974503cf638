package org.paraph.text.reading;

import org.paraph.platform.problem.Problem;

/** A file was handed in as the text of a treaty, but it cannot be read as one; the code says why. */
public class UnreadableFile extends Problem {

    private UnreadableFile(String code, Object... arguments) {
        super(Kind.INVALID, code, arguments);
    }

    /** There is nothing in it. */
    static UnreadableFile empty() {
        return new UnreadableFile("file-empty");
    }

    static UnreadableFile tooLarge() {
        return new UnreadableFile("file-too-large", Limits.FILE_BYTES / 1024 / 1024);
    }

    /** It is of a kind that is not read here, for example PDF. */
    static UnreadableFile unsupported(String kind) {
        return new UnreadableFile("file-type-unsupported", kind);
    }

    /** It was sent as one type but is another. */
    static UnreadableFile mismatch(String declared, String real) {
        return new UnreadableFile("file-type-mismatch", declared, real);
    }

    /** It is locked with a password. */
    static UnreadableFile encrypted() {
        return new UnreadableFile("file-encrypted");
    }

    /** It is damaged, cut off, or breaks the rules of its format. */
    static UnreadableFile corrupt() {
        return new UnreadableFile("file-corrupt");
    }

    /** It declares a document type, which could name other files or expand without end. */
    static UnreadableFile withDoctype() {
        return new UnreadableFile("file-with-doctype");
    }

    /** Unpacked it would be far larger than anything that people write. */
    static UnreadableFile expandsTooFar() {
        return new UnreadableFile("file-expands-too-far");
    }

    static UnreadableFile tooDeep() {
        return new UnreadableFile("file-too-deep");
    }

    static UnreadableFile tooManyBlocks() {
        return new UnreadableFile("file-too-many-blocks", Limits.BLOCKS);
    }

    static UnreadableFile tooManyWords() {
        return new UnreadableFile("file-too-many-words", Limits.WORDS);
    }

    /** It is not text, or text in an encoding that cannot be told with certainty. */
    static UnreadableFile notText() {
        return new UnreadableFile("file-not-text");
    }
}
