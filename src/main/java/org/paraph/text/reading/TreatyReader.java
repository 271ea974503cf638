package org.paraph.text.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a treaty from a file or from what somebody typed or pasted. */
@ApplicationScoped
public class TreatyReader {

    /**
     * Reads a file.
     *
     * @param declaredType media type as sent, or null; if it names another format than the file has, the file is refused
     * @param language     BCP 47 tag of the language of the text
     * @throws UnreadableFile if the file cannot be read as a treaty
     */
    public Reading read(byte[] file, String declaredType, String language) {
        return switch (FileNature.of(file, declaredType, language)) {
            case DOCX -> Docx.read(file, language);
            case ODT -> Odt.read(file, language);
            case HTML -> Html.read(Html.decode(file, language), language);
            case AKOMA_NTOSO -> Akn.read(file, language);
            case PLAIN_TEXT -> plain(TextDecoding.decode(file, language, null), language);
        };
    }

    /**
     * Reads plain text; every string can be read.
     *
     * @param title    the name of the agreement; null or blank if it stands at the start of the text
     * @param body     the text, without the title or with it; null is taken as empty
     * @param language BCP 47 tag of the language of the text
     */
    public Reading readText(String title, String body, String language) {
        var remarks = new ArrayList<Remark>();
        var blocks = PlainText.blocks(body == null ? "" : body, remarks);
        return Structure.of(FileType.PLAIN_TEXT, atMost(blocks, remarks), title, language, remarks);
    }

    private static Reading plain(String text, String language) {
        var blocks = new Blocks();
        var remarks = new ArrayList<Remark>();
        PlainText.blocks(text, remarks).forEach(blocks::add);
        remarks.forEach(remark -> blocks.remark(remark.code(), remark.detail()));
        return blocks.reading(FileType.PLAIN_TEXT, null, language);
    }

    /** Lines beyond the limit become words of the last block, since typed text is never refused. */
    private static List<Block> atMost(List<Block> blocks, List<Remark> remarks) {
        if (blocks.size() <= Limits.BLOCKS) {
            return blocks;
        }
        var words = new StringBuilder();
        blocks.subList(Limits.BLOCKS - 1, blocks.size()).forEach(block -> words.append(block.words()).append(' '));
        remarks.add(new Remark("lines-joined", words.substring(0, Math.min(words.length(), 200))));
        var kept = new ArrayList<>(blocks.subList(0, Limits.BLOCKS - 1));
        kept.add(Block.loose(words.toString()));
        return kept;
    }
}
