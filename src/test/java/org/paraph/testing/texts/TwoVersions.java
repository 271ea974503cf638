package org.paraph.testing.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.paraph.testing.RandomTexts;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/**
 * A treaty of a thousand articles and two million signs, and what became of it: a tenth of its words replaced, deleted or joined
 * by another, twenty articles moved to other chapters, ten inserted, and every article numbered anew.
 *
 * @param before the earlier version
 * @param after  the later version
 * @param theirs another version made from the earlier one, with a hundred paragraphs changed
 */
record TwoVersions(TreatyDocument before, TreatyDocument after, TreatyDocument theirs) {

    static final int ARTICLES = 1_000;
    static final int SIGNS = 2_000_000;
    private static final int MOVED = 20;
    private static final int INSERTED = 10;

    static TwoVersions make() {
        var texts = new RandomTexts(2026);
        var before = texts.large(ARTICLES, SIGNS);
        var random = new Random(7);
        var chapters = new ArrayList<List<Provision>>();
        before.provisions().forEach(chapter -> chapters.add(new ArrayList<>(
                chapter.children().stream().map(article -> edited(article, random, 10)).toList())));
        for (int count = 0; count < MOVED; count++) {
            var from = chapters.get(random.nextInt(chapters.size()));
            chapters.get(random.nextInt(chapters.size())).add(0, from.remove(random.nextInt(from.size())));
        }
        var more = new RandomTexts(4711).large(INSERTED, SIGNS / ARTICLES * INSERTED).provisions().get(0).children();
        more.forEach(article -> chapters.get(random.nextInt(chapters.size())).add(1, article));
        var theirs = before.provisions().stream().map(chapter -> chapter.withChildren(chapter.children().stream()
                .map(article -> random.nextInt(10) == 0 ? edited(article, random, 200) : article).toList())).toList();
        return new TwoVersions(before, numbered(before, chapters), new TreatyDocument("en", theirs));
    }

    private static TreatyDocument numbered(TreatyDocument before, List<List<Provision>> chapters) {
        int number = 0;
        var numbered = new ArrayList<Provision>();
        for (int at = 0; at < chapters.size(); at++) {
            var articles = new ArrayList<Provision>();
            for (var article : chapters.get(at)) {
                articles.add(article.withNumber("Article " + ++number));
            }
            numbered.add(before.provisions().get(at).withChildren(articles));
        }
        return new TreatyDocument("en", numbered);
    }

    private static Provision edited(Provision article, Random random, int oneIn) {
        return article.withChildren(article.children().stream()
                .map(one -> one.withWords(edited(one.words(), random, oneIn))).toList());
    }

    private static Wording edited(Wording words, Random random, int oneIn) {
        var edited = new ArrayList<String>();
        for (var word : words.notation().split(" ")) {
            int edit = random.nextInt(3 * oneIn);
            if (edit > 0) {
                edited.add(edit == 1 ? "replaced" : word);
            }
            if (edit == 2) {
                edited.add("inserted");
            }
        }
        return Wording.of(String.join(" ", edited));
    }
}
