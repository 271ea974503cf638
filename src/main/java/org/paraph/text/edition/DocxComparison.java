package org.paraph.text.edition;

import java.util.List;
import org.paraph.text.comparison.Comparison;
import org.paraph.text.comparison.Segment;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.edition.WordRuns.Track;

/**
 * A comparison as a Word document with tracked changes: accepting all of them gives the later text, rejecting all of them the
 * earlier one. A provision that was moved is removed where it stood and added where it stands, with a comment that says so. Footnotes
 * stand in the words, in notation, since a change inside a footnote could not be told from one of the words around it.
 */
final class DocxComparison implements Alignment.Steps {

    private final Comparison comparison;
    private final TreatyDocument earlier;
    private final Word word;
    private final WordProvisions paragraphs;
    private final WordComments comments;
    private int movedDeeperThan = Integer.MAX_VALUE;

    DocxComparison(Comparison comparison, TreatyDocument earlier, Imprint imprint) {
        this.comparison = comparison;
        this.earlier = earlier;
        this.word = new Word(imprint, earlier.language(), false);
        this.paragraphs = new WordProvisions(word);
        this.comments = new WordComments(imprint);
    }

    byte[] file() {
        new Alignment(Line.of(earlier), Line.later(comparison.provisions())).walk(this);
        // The mark of the last paragraph cannot be removed: a tracked one would leave an empty paragraph behind.
        word.imprint(comparison.sha256Before() + " → " + comparison.sha256After(), "center", false);
        return word.file(earlier.title(), comments.part());
    }

    @Override
    public void removed(Line line) {
        whole(line, Track.DELETED);
        paragraphs.close();
    }

    @Override
    public void added(Line line) {
        whole(line, Track.INSERTED);
        boolean below = line.depth() > movedDeeperThan;
        if (line.change().pathBefore() == null) {
            movedDeeperThan = below ? movedDeeperThan : Integer.MAX_VALUE;
        } else if (!below) {
            movedDeeperThan = line.depth();
            var number = line.change().numberBefore();
            var from = number == null || number.isEmpty() ? line.change().pathBefore() : number;
            word.runs.comment(comments.add(word.phrases.of("moved.from", from)), Track.INSERTED);
        }
        paragraphs.close();
    }

    @Override
    public void kept(Line before, Line after) {
        movedDeeperThan = Integer.MAX_VALUE;
        paragraphs.open(after.kind(), after.depth(), after.items(), before.isEmpty() && after.isEmpty(), Track.NONE);
        if (before.number().equals(after.number())) {
            word.runs.one(WordRuns.NUMBER, false, after.number(), Track.NONE);
        } else {
            word.runs.one(WordRuns.NUMBER, false, before.number(), Track.DELETED);
            word.runs.one(WordRuns.NUMBER, false, after.number(), Track.INSERTED);
        }
        separator(after, !before.number().isEmpty() && before.hasTextAfterNumber(),
                !after.number().isEmpty() && after.hasTextAfterNumber());
        hold(before.isEmpty() && after.isEmpty(), Track.NONE);
        segments(WordRuns.HEADING, after.change().heading());
        separator(after, !before.heading().isEmpty() && !before.words().isEmpty(),
                !after.heading().isEmpty() && !after.words().isEmpty());
        segments(WordRuns.WORDS, after.change().words());
        paragraphs.close();
    }

    private void whole(Line line, Track track) {
        paragraphs.open(line.kind(), line.depth(), line.items(), line.isEmpty(), track);
        word.runs.one(WordRuns.NUMBER, false, line.number(), track);
        if (!line.number().isEmpty() && line.hasTextAfterNumber()) {
            word.runs.separator(WordProvisions.stacked(line.kind()), track);
        }
        word.runs.notation(WordRuns.HEADING, line.heading(), track);
        if (!line.heading().isEmpty() && !line.words().isEmpty()) {
            word.runs.separator(WordProvisions.stacked(line.kind()), track);
        }
        word.runs.notation(WordRuns.WORDS, line.words(), track);
        hold(line.isEmpty(), track);
    }

    /** A paragraph without words gets a tab: where changes are settled around it, word processors keep no style of an empty one. */
    private void hold(boolean empty, Track track) {
        if (empty) {
            word.runs.separator(false, track);
        }
    }

    private void separator(Line line, boolean before, boolean after) {
        if (before || after) {
            word.runs.separator(WordProvisions.stacked(line.kind()),
                    before && after ? Track.NONE : after ? Track.INSERTED : Track.DELETED);
        }
    }

    private void segments(String style, List<Segment> segments) {
        for (var one : segments) {
            word.runs.notation(style, one.words(), switch (one.kind()) {
                case EQUAL -> Track.NONE;
                case INSERTED -> Track.INSERTED;
                case DELETED -> Track.DELETED;
            });
        }
    }
}
