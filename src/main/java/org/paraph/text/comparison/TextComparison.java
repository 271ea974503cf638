package org.paraph.text.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paraph.text.document.TreatyDocument;

/**
 * Compares two versions of a text, provision by provision and word by word.
 *
 * <p>A provision that stands elsewhere is recognised, whether its words changed or not. One is moved if another provision
 * holds it, or if it left the longest order that both versions have in common; one that only got another number because
 * something was inserted before it is not. The comparison of the versions the other way round says the same the other way
 * round.
 */
public final class TextComparison {

    private final Alignment alignment;

    private TextComparison(Alignment alignment) {
        this.alignment = alignment;
    }

    /** What differs from an earlier version to a later one. */
    public static Comparison of(TreatyDocument before, TreatyDocument after) {
        var earlier = Outline.of(before);
        var later = Outline.of(after);
        var comparison = new TextComparison(Alignment.of(earlier, later));
        return new Comparison(earlier.sha256(), later.sha256(), comparison.children(earlier.root(), later.root()));
    }

    /**
     * Those below a provision, in the order of the later version, with the removed ones behind those that they stood
     * behind.
     */
    private List<ProvisionChange> children(Node before, Node after) {
        var removed = removed(before, after);
        var changes = new ArrayList<ProvisionChange>();
        changes.addAll(removed.getOrDefault(null, List.of()));
        for (var child : after.children) {
            var was = alignment.earlier(child);
            changes.add(was == null ? added(child) : both(was, child));
            changes.addAll(removed.getOrDefault(child, List.of()));
        }
        return List.copyOf(changes);
    }

    /** The removed children by the child of the later version that they are shown behind; null for those at the start. */
    private Map<Node, List<ProvisionChange>> removed(Node before, Node after) {
        var removed = new HashMap<Node, List<ProvisionChange>>();
        Node behind = null;
        for (var child : before == null ? List.<Node>of() : before.children) {
            var now = alignment.later(child);
            if (now == null) {
                removed.computeIfAbsent(behind, key -> new ArrayList<>()).add(removed(child));
            } else if (now.parent == after && (behind == null || now.position > behind.position)) {
                behind = now;
            }
        }
        return removed;
    }

    private ProvisionChange both(Node was, Node now) {
        var changes = EnumSet.noneOf(Change.class);
        if (!was.wordingSha256().equals(now.wordingSha256())) {
            changes.add(Change.CHANGED);
        }
        if (alignment.isMoved(now)) {
            changes.add(Change.MOVED);
        }
        if (!was.provision().number().equals(now.provision().number())) {
            changes.add(Change.RENUMBERED);
        }
        return new ProvisionChange(now.kind(), was.path(), now.path(), was.provision().number(), now.provision().number(),
                was.sha256(), now.sha256(), Set.copyOf(changes),
                Segments.of(was.provision().heading(), now.provision().heading()),
                Segments.of(was.provision().words(), now.provision().words()), children(was, now));
    }

    private ProvisionChange added(Node now) {
        return new ProvisionChange(now.kind(), null, now.path(), null, now.provision().number(), null, now.sha256(),
                Set.of(Change.ADDED), Segments.all(Segment.Kind.INSERTED, now.provision().heading()),
                Segments.all(Segment.Kind.INSERTED, now.provision().words()), children(null, now));
    }

    /** What stood below and moved elsewhere is shown there. */
    private ProvisionChange removed(Node was) {
        return new ProvisionChange(was.kind(), was.path(), null, was.provision().number(), null, was.sha256(), null,
                Set.of(Change.REMOVED), Segments.all(Segment.Kind.DELETED, was.provision().heading()),
                Segments.all(Segment.Kind.DELETED, was.provision().words()),
                was.children.stream().filter(child -> alignment.later(child) == null).map(this::removed).toList());
    }
}
