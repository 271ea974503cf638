package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;
import org.paraph.text.document.TreatyDocument;

/** Makes a text of blocks: recognises what they are, puts each below what it belongs to, and reports what is doubtful. */
final class Structure {

    private final List<Finding> findings = new ArrayList<>();

    private Structure() {
    }

    /**
     * The text that the blocks make.
     *
     * @param blocks   in the order of reading
     * @param title    the name of the agreement, if it is known apart from the blocks; else null or blank
     * @param language BCP 47 tag
     * @param remarks  what was found in the file and concerns no block
     */
    static Reading of(FileType type, List<Block> blocks, String title, String language, List<Remark> remarks) {
        var structure = new Structure();
        remarks.forEach(remark -> structure.findings.add(remark.at(null)));
        return structure.read(type, blocks, title, language);
    }

    private Reading read(FileType type, List<Block> blocks, String title, String language) {
        boolean told = blocks.stream().anyMatch(Block::isTold);
        var lines = Line.of(blocks);
        lines = told ? lines : Contents.sift(lines, findings);
        lines = lines.stream().filter(line -> !line.text().isEmpty() || line.block().isTold() || !line.block().remarks().isEmpty()).toList();
        var body = new Body(lines, findings);
        int from = told ? 0 : Front.read(lines, title, body);
        for (int at = from; at < lines.size(); at++) {
            body.take(at);
        }
        var nodes = body.provisions();
        var document = new TreatyDocument(language == null || language.isBlank() ? "und" : language,
                nodes.stream().map(Node::provision).toList());
        return new Reading(type, document, withPaths(nodes, document));
    }

    /** Nodes and provisions stand in the same order, so the paths of one are those of the other. */
    private List<Finding> withPaths(List<Node> nodes, TreatyDocument document) {
        var all = new ArrayList<Node>();
        nodes.forEach(node -> collect(node, all));
        var located = document.located();
        for (int at = 0; at < all.size(); at++) {
            for (var remark : all.get(at).remarks) {
                findings.add(remark.at(located.get(at).path()));
            }
        }
        if (findings.size() <= Limits.FINDINGS) {
            return findings;
        }
        var first = new ArrayList<>(findings.subList(0, Limits.FINDINGS));
        first.add(new Remark("further-findings-left-out", String.valueOf(findings.size() - Limits.FINDINGS)).at(null));
        return first;
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        node.children.forEach(child -> collect(child, all));
    }
}
