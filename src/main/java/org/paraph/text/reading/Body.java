package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Numbering;
import org.paraph.text.document.TreatyDocument;

/** Makes provisions of lines, one after the other. */
final class Body {

    private static final int LINES_AHEAD = 60;

    private final List<Line> lines;
    private final List<Finding> findings;
    private final OpenNodes open = new OpenNodes();
    private final Lists lists = new Lists(open);
    private final ArticleSequence sequence = new ArticleSequence();
    private final Map<Integer, Kind> levels;
    /** The head whose heading may stand on the next line, or null. */
    private Node awaiting;
    /** How many items were found inside lines. */
    private int split;
    private boolean seenArticles;
    private boolean closed;

    Body(List<Line> lines, List<Finding> findings) {
        this.lines = lines;
        this.findings = findings;
        this.levels = HeadingLevels.of(lines);
    }

    List<Node> provisions() {
        return open.top();
    }

    /** Adds a provision at the top and closes it. */
    Node top(Node node) {
        open.add(node, 0);
        open.close();
        return node;
    }

    void open(Node node) {
        open.addByRank(node);
        lists.forget();
    }

    /** Something about the text as a whole. */
    void reports(String code, String detail) {
        findings.add(new Remark(code, detail).at(null));
    }

    /** Adds a line, whatever it is. */
    void take(int at) {
        var line = lines.get(at);
        if (line.block().isTold()) {
            told(line.block());
            return;
        }
        var head = line.isText() || line.isRow() ? null : accepted(line);
        if (head != null) {
            head(head, line);
        } else if (!closed && seenArticles && Formulas.closes(line.text()) && !line.isRow()) {
            closing(line);
        } else if (line.isRow() || line.isText() || closed) {
            plain(at);
        } else if (!isHeading(line, at)) {
            awaiting = null;
            words(line.text(), at, line);
        }
    }

    private void told(Block block) {
        if (block.depth() >= TreatyDocument.DEEPEST) {
            throw UnreadableFile.tooDeep();
        }
        var node = new Node(block.kind(), Rank.of(block.kind()), block.number(), block.heading(), block.words(), true);
        node.remarks.addAll(block.remarks());
        open.add(node, block.depth() < 0 ? open.size() : block.depth());
        if (node.rank < Rank.PARAGRAPH) {
            lists.forget();
            awaiting = null;
            closed = block.kind() == Kind.TESTIMONIUM;
            seenArticles |= block.kind() == Kind.ARTICLE;
        }
        if (block.kind() == Kind.ANNEX) {
            sequence.restart();
        } else if (block.kind() == Kind.ARTICLE) {
            sequence.note(block.number());
        }
        lists.note(node);
    }

    /** The head that a line is, if a head can stand here. */
    private HeadLine accepted(Line line) {
        var head = line.head();
        if (head == null) {
            return null;
        }
        if (head.kind() == Kind.ANNEX) {
            return seenArticles && !head.words().isEmpty() ? null : seenArticles ? head : null;
        }
        if (closed) {
            return head.strong() && !sequence.isAtStart() && sequence.expects(head.number()) && head.kind() == Kind.ARTICLE ? head : null;
        }
        return head.kind() != Kind.ARTICLE || head.strong() || sequence.expects(head.number()) ? head : null;
    }

    private void head(HeadLine head, Line line) {
        var node = new Node(head.kind(), head.rank(), head.number(), head.heading(), "", false);
        node.remarks.addAll(line.block().remarks());
        if (head.kind() == Kind.ANNEX) {
            sequence.restart();
        } else if (head.kind() == Kind.ARTICLE) {
            if (!sequence.expects(head.number())) {
                node.remark("number-out-of-order", line.text());
            }
            if (Numbering.key(head.number()).isEmpty()) {
                node.remark("number-missing", line.text());
            }
            sequence.note(head.number());
        }
        closed = false;
        seenArticles = true;
        open(node);
        awaiting = Signs.trim(Signs.visible(head.heading())).isEmpty() && head.words().isEmpty() ? node : null;
        if (!head.words().isEmpty()) {
            words(head.words(), -1, null);
        }
    }

    private void closing(Line line) {
        var node = Node.of(Kind.TESTIMONIUM, "", "");
        boolean another = provisions().stream().anyMatch(one -> one.kind == Kind.TESTIMONIUM);
        open.add(node, another && open.size() > 0 && open.at(0).kind == Kind.ANNEX ? 1 : 0);
        lists.forget();
        awaiting = null;
        closed = true;
        paragraph(line);
    }

    /** Takes a line as the heading of the head before it, or as the head of an article or division without number. */
    private boolean isHeading(Line line, int at) {
        boolean styled = line.isHeading();
        if (awaiting != null && awaiting.children.isEmpty() && (styled || isHeadingBelow(line, at))) {
            awaiting.headed(line.text());
            awaiting.remarks.addAll(line.block().remarks());
            awaiting = awaiting.kind.isContainer() && Signs.isCapitals(line.text()) ? awaiting : null;
            return true;
        }
        return styled && unnumbered(line);
    }

    private boolean isHeadingBelow(Line line, int at) {
        var text = line.text();
        if (!HeadLine.isHeading(text) || Signs.endsWithStop(Signs.visible(text)) || Character.isLowerCase(text.charAt(0))
                || Marker.at(text) != null || Formulas.closes(text) || !Signs.visible(awaiting.heading()).isBlank() && !Signs.isCapitals(text) || at + 1 >= lines.size()) {
            return false;
        }
        var below = lines.get(at + 1);
        return awaiting.kind != Kind.ARTICLE || below.head() == null && !below.block().isTold();
    }

    private boolean unnumbered(Line line) {
        var kind = levels.get(line.block().level());
        if (kind == null) {
            return false;
        }
        var marker = Marker.at(line.text());
        var number = marker == null ? "" : marker.text();
        var heading = marker == null ? line.text() : Signs.trim(line.text().substring(marker.end()));
        var node = new Node(kind, Rank.of(kind), number, heading, "", false);
        node.remarks.addAll(line.block().remarks());
        if (marker == null && kind == Kind.ARTICLE) {
            node.remark("number-missing", line.text());
        }
        open(node);
        seenArticles = true;
        closed = false;
        awaiting = null;
        return true;
    }

    private void words(String text, int at, Line line) {
        var pieces = split < Limits.BLOCKS ? InlineLists.split(text) : List.of(text);
        split += pieces.size() - 1;
        for (int piece = 0; piece < pieces.size(); piece++) {
            var words = pieces.get(piece);
            int next = piece + 1;
            var marker = Marker.at(words);
            var node = marker == null ? null
                    : lists.add(marker, Signs.trim(words.substring(marker.end())), () -> coming(pieces, next, at));
            node = node == null ? paragraph(words) : node;
            if (line != null && piece == 0) {
                node.remarks.addAll(line.block().remarks());
                if (line.isHeading()) {
                    node.remark("heading-kept-as-text", line.text());
                }
            }
        }
    }

    /** The markers that follow: of the rest of the same words, then of the lines after them. */
    private List<Marker> coming(List<String> pieces, int from, int at) {
        var coming = new ArrayList<Marker>();
        for (int piece = from; piece < Math.min(pieces.size(), from + LINES_AHEAD); piece++) {
            add(coming, Marker.at(pieces.get(piece)));
        }
        for (int line = at + 1; at >= 0 && line < Math.min(lines.size(), at + LINES_AHEAD) && coming.size() < LINES_AHEAD; line++) {
            if (lines.get(line).head() != null) {
                break;
            }
            add(coming, lines.get(line).marker());
        }
        return coming;
    }

    private static void add(List<Marker> coming, Marker marker) {
        if (marker != null) {
            coming.add(marker);
        }
    }

    /** Adds a line of front or closing part, or a row of a table: words whatever they look like, in lists where they are marked. */
    void plain(int at) {
        var line = lines.get(at);
        awaiting = null;
        if (line.isRow()) {
            paragraph(line).remark("table-kept-as-text", line.text());
        } else if (line.isText()) {
            paragraph(line).remark(line.remark(), line.text());
        } else if (closed) {
            paragraph(line);
        } else {
            words(line.text(), at, line);
        }
    }

    /** Adds a line as an unnumbered paragraph. */
    Node paragraph(Line line) {
        var node = paragraph(line.text());
        node.remarks.addAll(line.block().remarks());
        return node;
    }

    private Node paragraph(String words) {
        var node = Node.of(Kind.PARAGRAPH, "", words);
        open.add(node, open.scope() + 1);
        return node;
    }
}
