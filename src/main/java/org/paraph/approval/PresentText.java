package org.paraph.approval;

import java.util.Optional;
import java.util.function.Supplier;
import org.paraph.text.document.TextIndex;

/** The text on which the parties now work, against which it is judged whether a decision still counts. */
public final class PresentText {

    private final String sha256;
    private final Supplier<TextIndex> reader;
    private TextIndex index;

    /**
     * @param sha256 its hash; null if there is no text
     * @param reader reads it, where its hash alone does not tell
     */
    public PresentText(String sha256, Supplier<TextIndex> reader) {
        this.sha256 = sha256;
        this.reader = reader;
    }

    /** True if this is the hash of it, or there is no text and the hash is none. */
    boolean is(String hash) {
        return sha256 == null ? hash == null : sha256.equals(hash);
    }

    boolean exists() {
        return sha256 != null;
    }

    Optional<TextIndex.Entry> at(String path) {
        return exists() ? index().at(path) : Optional.empty();
    }

    TextIndex index() {
        if (index == null) {
            index = reader.get();
        }
        return index;
    }
}
