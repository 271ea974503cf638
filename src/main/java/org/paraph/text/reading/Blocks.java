package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects the blocks of a file and what concerns none of them; refuses more than the {@link Limits}. */
final class Blocks {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final boolean partiesAreTold;
    private long signs;

    Blocks() {
        this(false);
    }

    /** @param partiesAreTold true if the format says who proposes what, so that no name has to be judged */
    Blocks(boolean partiesAreTold) {
        this.partiesAreTold = partiesAreTold;
    }

    void add(Block given) {
        var block = partiesAreTold || given.isTold() ? given : judged(given);
        signs += block.number().length() + block.heading().length() + block.words().length();
        if (blocks.size() >= Limits.BLOCKS) {
            throw UnreadableFile.tooManyBlocks();
        }
        if (signs > Limits.WORDS) {
            throw UnreadableFile.tooManyWords();
        }
        blocks.add(block);
    }

    private static Block judged(Block block) {
        var remarks = new ArrayList<>(block.remarks());
        var words = Parties.plausible(block.words(), remarks);
        return remarks.size() == block.remarks().size() ? block : block.saying(words).with(remarks);
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
