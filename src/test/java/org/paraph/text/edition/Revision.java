package org.paraph.text.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paraph.text.comparison.Change;
import org.paraph.text.comparison.Comparison;
import org.paraph.text.comparison.ProvisionChange;
import org.paraph.text.comparison.Segment;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Located;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/** A text and what becomes of it, so that what changed is known without comparing anything. */
final class Revision {

    private final String language;
    private final List<Node> roots = new ArrayList<>();
    private final TreatyDocument earlier;
    private final Map<Node, String> pathsBefore = new HashMap<>();
    private final Map<Node, String> pathsAfter = new HashMap<>();

    Revision(TreatyDocument earlier) {
        this.earlier = earlier;
        this.language = earlier.language();
        var places = earlier.located().iterator();
        earlier.provisions().forEach(one -> roots.add(new Node(one, places, pathsBefore)));
    }

    /** A revision of a random text, by random changes. */
    static Revision random(long seed) {
        var texts = new RandomTexts(seed);
        var revision = new Revision(texts.document());
        for (int at = texts.below(8); at >= 0; at--) {
            revision.change(texts);
        }
        return revision;
    }

    TreatyDocument earlier() {
        return earlier;
    }

    TreatyDocument later() {
        return new TreatyDocument(language, roots.stream().filter(one -> !one.removed).map(Node::provision).toList());
    }

    Comparison comparison() {
        var later = later();
        var places = later.located().iterator();
        roots.forEach(one -> one.place(places, pathsAfter));
        return new Comparison(earlier.sha256(), later.sha256(), roots.stream().map(this::change).toList());
    }

    Node at(String pathBefore) {
        return pathsBefore.entrySet().stream().filter(one -> one.getValue().equals(pathBefore)).findFirst().orElseThrow().getKey();
    }

    void move(Node node, int to) {
        roots.remove(node);
        all().forEach(one -> one.children.remove(node));
        roots.add(Math.min(to, roots.size()), node);
        node.moved = true;
    }

    void add(Provision provision, int at) {
        roots.add(at, new Node(provision));
    }

    private void change(RandomTexts texts) {
        var all = all();
        var one = all.get(texts.below(all.size()));
        switch (texts.below(6)) {
            case 0 -> one.remove();
            case 1 -> add(texts.provision(5), texts.below(roots.size() + 1));
            case 2 -> one.children.add(texts.below(one.children.size() + 1), new Node(texts.provision(5)).removedIf(one.removed));
            case 3 -> move(one, texts.below(roots.size() + 1));
            case 4 -> one.number = texts.number();
            default -> one.words = texts.wording();
        }
    }

    private List<Node> all() {
        var all = new ArrayList<Node>();
        roots.forEach(one -> one.collect(all));
        return all;
    }

    private ProvisionChange change(Node one) {
        var before = pathsBefore.get(one);
        var after = pathsAfter.get(one);
        Set<Change> changes = EnumSet.noneOf(Change.class);
        if (before == null) {
            changes.add(Change.ADDED);
        } else if (after == null) {
            changes.add(Change.REMOVED);
        } else if (one.moved) {
            changes.add(Change.MOVED);
        }
        return new ProvisionChange(one.kind, before, after, before == null ? null : one.was.number(), after == null ? null : one.number,
                null, null, changes, segments(before == null ? null : one.was.heading(), after == null ? null : one.heading),
                segments(before == null ? null : one.was.words(), after == null ? null : one.words),
                one.children.stream().map(this::change).toList());
    }

    private static List<Segment> segments(Wording was, Wording is) {
        var before = was == null ? "" : was.notation();
        var after = is == null ? "" : is.notation();
        int start = 0;
        while (start < Math.min(before.length(), after.length()) && before.charAt(start) == after.charAt(start)
                && !Character.isHighSurrogate(before.charAt(start))) {
            start++;
        }
        var segments = new ArrayList<Segment>();
        add(segments, Segment.Kind.EQUAL, before.substring(0, start));
        if (before.substring(start).equals(after.substring(start))) {
            add(segments, Segment.Kind.EQUAL, before.substring(start));
        } else {
            add(segments, Segment.Kind.DELETED, before.substring(start));
            add(segments, Segment.Kind.INSERTED, after.substring(start));
        }
        return segments;
    }

    private static void add(List<Segment> segments, Segment.Kind kind, String words) {
        if (!words.isEmpty()) {
            segments.add(new Segment(kind, words));
        }
    }

    /** A provision with an identity of its own. */
    static final class Node {

        final Provision was;
        final Kind kind;
        String number;
        Wording heading;
        Wording words;
        boolean removed;
        boolean moved;
        final List<Node> children = new ArrayList<>();

        Node(Provision was) {
            this.was = was;
            this.kind = was.kind();
            this.number = was.number();
            this.heading = was.heading();
            this.words = was.words();
            was.children().forEach(one -> children.add(new Node(one)));
        }

        Node(Provision was, Iterator<Located> places, Map<Node, String> paths) {
            this(was);
            place(places, paths);
        }

        void place(Iterator<Located> places, Map<Node, String> paths) {
            if (!removed) {
                paths.put(this, places.next().path());
                children.forEach(one -> one.place(places, paths));
            }
        }

        void remove() {
            removed = true;
            children.forEach(Node::remove);
        }

        Node removedIf(boolean above) {
            if (above) {
                remove();
            }
            return this;
        }

        void collect(List<Node> all) {
            all.add(this);
            children.forEach(one -> one.collect(all));
        }

        Provision provision() {
            return new Provision(kind, number, heading, words,
                    children.stream().filter(one -> !one.removed).map(Node::provision).toList());
        }
    }
}
