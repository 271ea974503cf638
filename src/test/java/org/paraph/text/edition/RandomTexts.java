package org.paraph.text.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/** Texts that the model allows, however odd: any kind below any other, brackets in brackets, empty provisions. The same seed gives the same text. */
final class RandomTexts {

    private static final String[] WORDS = {"The Parties", "shall", "release", "information", "제6조", "당사자는", "秘密", "保護する",
        "&", "<b>", "\"quoted\"", "a  b", "=1+1", "\\[sic\\]", "\\\\", "KOR:", "Ünïcödé", "𠮷野", "1.", "(a)", "^", ";", "ﬁ", "e\u0301"};
    private static final String[] NUMBERS = {"", "", "Article 6", "제6조", "1.", "(a)", "IV", "[2]", "Annex A & B", "第六條"};
    private static final String[] PARTIES = {"KOR", "JPN", "USA", "EU"};

    private final Random random;

    RandomTexts(long seed) {
        this.random = new Random(seed);
    }

    TreatyDocument document() {
        return new TreatyDocument(pick("en", "ko", "ja", "zh"), provisions(1 + random.nextInt(5), 0));
    }

    private List<Provision> provisions(int count, int depth) {
        var provisions = new ArrayList<Provision>();
        for (int at = 0; at < count; at++) {
            provisions.add(provision(depth));
        }
        return provisions;
    }

    Provision provision(int depth) {
        var kind = Kind.values()[random.nextInt(Kind.values().length)];
        int below = depth > 6 || random.nextInt(3) == 0 ? 0 : random.nextInt(4);
        return new Provision(kind, pick(NUMBERS), random.nextInt(3) == 0 ? wording() : Wording.NONE,
                random.nextInt(4) == 0 ? Wording.NONE : wording(), provisions(below, depth + 1));
    }

    Wording wording() {
        return Wording.of(notation(0));
    }

    private String notation(int depth) {
        var words = new StringBuilder();
        for (int at = random.nextInt(6); at >= 0; at--) {
            words.append(piece(depth)).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return words.toString();
    }

    private String piece(int depth) {
        return switch (random.nextInt(depth > 2 ? 5 : 8)) {
            case 5 -> bracket(depth) + (random.nextBoolean() ? bracket(depth) : "");
            case 6 -> "[^" + (random.nextBoolean() ? pick(PARTIES) + ": " : "") + pick(WORDS) + " " + pick(WORDS) + "]";
            default -> pick(WORDS);
        };
    }

    private String bracket(int depth) {
        var by = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> pick(PARTIES) + ": ";
            default -> "KOR, " + pick("JPN", "USA") + ": ";
        };
        return "[" + by + (random.nextInt(5) == 0 ? "" : notation(depth + 1)) + "]";
    }

    String number() {
        return pick(NUMBERS);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
