package org.paraph.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/** Texts made by chance, with all that the model allows and that is hard to write down and read back. */
final class RandomTreaty {

    private static final String[] WORDS = {"The Parties", "shall", "Article 5", "of the Charter", "1.", "(a)", "협정", "第六條", "“so”", "a < b & c", "C:\\x",
        "[", "]", "\\", "- 3 -", "KOR:", "x;", "IN WITNESS WHEREOF", "Annex A", "é", "𠀀", "end."};
    private static final String[] NUMBERS = {"", "Article 1", "제6조의2", "第六條", "1.", "(a)", "[Article 5]", "ii)", "①", "Annex 2-A", "2.1", "–"};

    private final Random random;

    RandomTreaty(long seed) {
        random = new Random(seed);
    }

    TreatyDocument document() {
        var top = new ArrayList<Provision>();
        top.add(new Provision(Kind.TITLE, "", Wording.NONE, wording(), List.of()));
        if (random.nextBoolean()) {
            top.add(new Provision(Kind.PREAMBLE, "", random.nextBoolean() ? Wording.NONE : Wording.plain("Preamble"), Wording.NONE, paragraphs(1)));
        }
        for (int at = random.nextInt(4); at >= 0; at--) {
            top.add(random.nextBoolean() ? container(Kind.PART, 0) : article());
        }
        top.add(new Provision(Kind.TESTIMONIUM, "", Wording.NONE, Wording.NONE, paragraphs(3)));
        top.add(new Provision(Kind.ANNEX, pick(NUMBERS), heading(), Wording.NONE, random.nextBoolean() ? paragraphs(1) : List.of(article())));
        return new TreatyDocument("en", top);
    }

    private Provision container(Kind kind, int depth) {
        var children = new ArrayList<Provision>();
        for (int at = random.nextInt(3); at >= 0; at--) {
            var next = Kind.values()[kind.ordinal() + 1];
            children.add(next != Kind.ARTICLE && random.nextBoolean() ? container(next, depth + 1) : article());
        }
        return new Provision(kind, pick(NUMBERS), heading(), Wording.NONE, children);
    }

    private Provision article() {
        return new Provision(Kind.ARTICLE, pick(NUMBERS), heading(), Wording.NONE, paragraphs(0));
    }

    private List<Provision> paragraphs(int least) {
        var paragraphs = new ArrayList<Provision>();
        for (int at = least + random.nextInt(3); at > 0; at--) {
            paragraphs.add(new Provision(Kind.PARAGRAPH, pick(NUMBERS), Wording.NONE, wording(), items(0)));
        }
        return paragraphs;
    }

    private List<Provision> items(int depth) {
        var items = new ArrayList<Provision>();
        for (int at = random.nextInt(4) - depth; at > 0; at--) {
            items.add(new Provision(Kind.ITEM, pick(NUMBERS), Wording.NONE, wording(), depth > 2 ? List.of() : items(depth + 1)));
        }
        return items;
    }

    private Wording heading() {
        return random.nextInt(3) == 0 ? Wording.NONE : wording();
    }

    private Wording wording() {
        return Wording.of(pieces(0));
    }

    private List<Inline> pieces(int depth) {
        var pieces = new ArrayList<Inline>();
        pieces.add(words());
        for (int at = random.nextInt(3); at > 0; at--) {
            switch (random.nextInt(depth > 1 ? 1 : 4)) {
                case 1 -> pieces.add(new Inline.Footnote(random.nextBoolean() ? "" : "KOR", "note " + pick(WORDS).replace("KOR:", "it")));
                case 2 -> pieces.add(new Inline.Bracket(List.of(new Inline.Alternative(List.of("KOR"), pieces(depth + 1)),
                        new Inline.Alternative(List.of("JPN", "USA"), List.of()))));
                case 3 -> pieces.add(new Inline.Bracket(List.of(new Inline.Alternative(List.of(), pieces(depth + 1)))));
                default -> pieces.add(words());
            }
            pieces.add(new Inline.Words(random.nextBoolean() ? " " : " and "));
        }
        return pieces;
    }

    private Inline words() {
        return new Inline.Words(pick(WORDS) + " " + pick(WORDS));
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
