package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects the blocks of a file and what concerns none of them; refuses more than the {@link Limits}. */
final class Blocks {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private long signs;

    void add(Block block) {
        signs += block.number().length() + block.heading().length() + block.words().length();
        if (blocks.size() >= Limits.BLOCKS) {
            throw UnreadableFile.tooManyBlocks();
        }
        if (signs > Limits.WORDS) {
            throw UnreadableFile.tooManyWords();
        }
        blocks.add(block);
    }

    void remark(String code, String detail) {
        remarks.add(new Remark(code, detail));
    }

    List<Block> all() {
        return blocks;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** The text that they make. */
    Reading reading(FileType type, String title, String language) {
        return Structure.of(type, blocks, title, language, remarks);
    }
}
