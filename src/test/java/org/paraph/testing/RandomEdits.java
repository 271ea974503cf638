package org.paraph.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/** Edits of a text, made up from a seed. Every word that an edit brings in is one that no other text has. */
public final class RandomEdits {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final Random random;
    private final String mark;
    private final List<String> inserted = new ArrayList<>();
    private int count;

    /** @param mark letters that begin every new word, so that those of two sides differ */
    public RandomEdits(Random random, String mark) {
        this.random = random;
        this.mark = mark;
    }

    /** The new words so far. */
    public List<String> inserted() {
        return List.copyOf(inserted);
    }

    /** Edits of all sorts: words and provisions changed, inserted, deleted, moved, renumbered. */
    public TreatyDocument any(TreatyDocument text, int edits) {
        var root = new Branch(text);
        for (int edit = 0; edit < edits; edit++) {
            switch (random.nextInt(7)) {
                case 0, 1 -> changeWord(pick(root.all()));
                case 2 -> dropWord(pick(root.all()));
                case 3 -> insert(root);
                case 4 -> remove(root);
                case 5 -> move(root);
                default -> pick(root.all()).number = pick(List.of("Article 9", "Article 10", "3.", "(c)", ""));
            }
        }
        return root.text(text.language());
    }

    /** Edits that replace or insert one word in so many provisions that have words, each only once. */
    public TreatyDocument words(TreatyDocument text, int edits) {
        var root = new Branch(text);
        var wordy = new ArrayList<>(root.all().stream().filter(one -> !one.words.isEmpty() || !one.heading.isEmpty()).toList());
        for (int edit = 0; edit < edits && !wordy.isEmpty(); edit++) {
            changeWord(wordy.remove(random.nextInt(wordy.size())));
        }
        return root.text(text.language());
    }

    /** A word at the end of the words of the provision that stands at a position in the order of the text. */
    public TreatyDocument word(TreatyDocument text, int position) {
        var root = new Branch(text);
        var one = root.all().get(position);
        one.words = Wording.of(one.words + " " + fresh());
        return root.text(text.language());
    }

    private String fresh() {
        var word = new StringBuilder(mark);
        for (int left = count++; left > 0; left /= 26) {
            word.append((char) ('a' + left % 26));
        }
        word.append("zz");
        inserted.add(word.toString());
        return word.toString();
    }

    private void changeWord(Branch one) {
        if (one.words.isEmpty() && !one.heading.isEmpty()) {
            one.heading = changed(one.heading);
        } else {
            one.words = changed(one.words);
        }
    }

    private Wording changed(Wording wording) {
        var notation = wording.notation();
        var words = WORD.matcher(notation).results().filter(word -> Character.isLowerCase(word.group().charAt(0))).toList();
        if (words.size() < 4) {
            return Wording.of(random.nextBoolean() ? fresh() + " " + notation : notation + " " + fresh());
        }
        var word = words.get(random.nextInt(words.size()));
        return Wording.of(notation.substring(0, random.nextBoolean() ? word.start() : word.end()) + " " + fresh() + " "
                + notation.substring(word.end()));
    }

    private void dropWord(Branch one) {
        var words = WORD.matcher(one.words.notation()).results().toList();
        if (!words.isEmpty()) {
            var word = words.get(random.nextInt(words.size()));
            one.words = Wording.of(one.words.notation().substring(0, word.start()) + one.words.notation().substring(word.end()));
        }
    }

    private void insert(Branch root) {
        var holder = pick(root.allWithRoot());
        var kind = holder.children.isEmpty() ? Kind.ITEM : pick(holder.children).kind;
        holder.children.add(random.nextInt(holder.children.size() + 1), new Branch(Provision.of(kind,
                pick(List.of("", "Article 99", "7.")), fresh() + " " + fresh() + " " + fresh())));
    }

    private void remove(Branch root) {
        var holder = pick(root.allWithRoot());
        if (!holder.children.isEmpty()) {
            holder.children.remove(random.nextInt(holder.children.size()));
        }
    }

    private void move(Branch root) {
        var from = pick(root.allWithRoot());
        if (from.children.isEmpty()) {
            return;
        }
        var moved = from.children.remove(random.nextInt(from.children.size()));
        var to = random.nextBoolean() ? from : pick(root.allWithRoot());
        to.children.add(random.nextInt(to.children.size() + 1), moved);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A provision while it is edited. */
    private static final class Branch {

        private final Kind kind;
        private String number = "";
        private Wording heading = Wording.NONE;
        private Wording words = Wording.NONE;
        private final List<Branch> children = new ArrayList<>();

        Branch(TreatyDocument text) {
            kind = null;
            text.provisions().forEach(one -> children.add(new Branch(one)));
        }

        Branch(Provision one) {
            kind = one.kind();
            number = one.number();
            heading = one.heading();
            words = one.words();
            one.children().forEach(child -> children.add(new Branch(child)));
        }

        List<Branch> all() {
            var all = new ArrayList<Branch>();
            children.forEach(child -> child.collect(all));
            if (all.isEmpty()) {
                children.add(new Branch(Provision.of(Kind.PARAGRAPH, "", "")));
                return children;
            }
            return all;
        }

        List<Branch> allWithRoot() {
            var all = new ArrayList<Branch>();
            collect(all);
            return all;
        }

        private void collect(List<Branch> all) {
            all.add(this);
            children.forEach(child -> child.collect(all));
        }

        TreatyDocument text(String language) {
            return new TreatyDocument(language, children.stream().map(Branch::provision).toList());
        }

        private Provision provision() {
            return new Provision(kind, number, heading, words, children.stream().map(Branch::provision).toList());
        }
    }
}
