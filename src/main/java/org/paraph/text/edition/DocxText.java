package org.paraph.text.edition;

import java.util.List;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Inline.Alternative;
import org.paraph.text.document.Inline.Bracket;
import org.paraph.text.document.Inline.Footnote;
import org.paraph.text.document.Inline.Words;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.edition.WordRuns.Track;

/** A text as a Word document: a paragraph for each provision, brackets in notation, footnotes as footnotes. */
final class DocxText {

    private final TreatyDocument document;
    private final Imprint imprint;
    private final Word word;
    private final WordProvisions paragraphs;

    DocxText(TreatyDocument document, Imprint imprint) {
        this.document = document;
        this.imprint = imprint;
        this.word = new Word(imprint, document.language(), false);
        this.paragraphs = new WordProvisions(word);
    }

    byte[] file() {
        imprint.signing().ifPresent(copy -> {
            word.imprint(word.phrases.originalOf(copy.firstParty(), imprint.nameOf(copy.firstParty())), "center", true);
            copy.suspended().forEach(line -> word.imprint(word.phrases.of("suspended") + ": " + line, "center", false));
        });
        int signed = Signing.place(document.provisions());
        document.provisions().subList(0, signed).forEach(one -> provision(one, 0, 0));
        imprint.signing().ifPresent(copy -> new WordSignatures(word, imprint).write(copy));
        document.provisions().subList(signed, document.provisions().size()).forEach(one -> provision(one, 0, 0));
        return word.file(document.title(), null);
    }

    private void provision(Provision one, int depth, int itemsAbove) {
        int items = one.kind() == Kind.ITEM ? itemsAbove + 1 : itemsAbove;
        boolean numbered = !one.number().isEmpty();
        boolean headed = !one.heading().isEmpty();
        boolean worded = !one.words().isEmpty();
        paragraphs.open(one.kind(), depth, items, !numbered && !headed && !worded, Track.NONE);
        if (numbered) {
            word.runs.run(WordRuns.NUMBER, false, one.number());
            separator(one.kind(), headed || worded);
        }
        if (headed) {
            pieces(WordRuns.HEADING, false, one.heading().pieces());
            separator(one.kind(), worded);
        }
        pieces(WordRuns.WORDS, false, one.words().pieces());
        paragraphs.close();
        one.children().forEach(child -> provision(child, depth + 1, items));
    }

    private void separator(Kind kind, boolean needed) {
        if (needed) {
            word.runs.separator(WordProvisions.stacked(kind), Track.NONE);
        }
    }

    private void pieces(String style, boolean disputed, List<Inline> pieces) {
        for (var piece : pieces) {
            if (piece instanceof Words words) {
                word.runs.run(style, disputed, words.words());
            } else if (piece instanceof Bracket bracket) {
                bracket.alternatives().forEach(one -> alternative(style, one));
            } else if (piece instanceof Footnote note && note.words().isEmpty() && !note.isPosition()) {
                // A footnote without words would be taken for a leftover of the word processor.
                word.runs.one(style, true, "[^]", Track.NONE);
            } else if (piece instanceof Footnote note) {
                word.runs.footnote(style, word.footnotes.add(note, imprint));
            }
        }
    }

    private void alternative(String style, Alternative one) {
        var by = one.proposedBy().isEmpty() ? "" : String.join(", ", one.proposedBy()) + ": ";
        word.runs.one(style, true, "[" + by, Track.NONE);
        pieces(style, true, one.wording());
        word.runs.one(style, true, "]", Track.NONE);
    }
}
