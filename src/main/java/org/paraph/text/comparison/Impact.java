package org.paraph.text.comparison;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a new version touches, by the paths of provisions at every level: whoever approved a provision at one of these paths
 * approved something else than what stands there now. A path that has the same hash in both versions is touched in none
 * of the ways but the last.
 *
 * @param changed paths in the earlier version of provisions whose words, heading or parts differ
 * @param added   paths in the later version of provisions that are new
 * @param removed paths in the earlier version of provisions that are gone
 * @param moved   paths in the earlier version of provisions that stand elsewhere, whether changed or not
 */
public record Impact(Set<String> changed, Set<String> added, Set<String> removed, Set<String> moved) {

    static Impact of(List<ProvisionChange> provisions) {
        var impact = new Impact(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        var before = new HashMap<String, String>();
        var after = new HashMap<String, String>();
        provisions.forEach(one -> impact.collect(one, before, after));
        before.keySet().removeIf(path -> !before.get(path).equals(after.get(path)));
        impact.changed.removeAll(before.keySet());
        impact.added.removeAll(before.keySet());
        impact.removed.removeAll(before.keySet());
        return impact;
    }

    private void collect(ProvisionChange one, Map<String, String> before, Map<String, String> after) {
        if (one.pathBefore() != null) {
            before.put(one.pathBefore(), one.sha256Before());
        }
        if (one.pathAfter() != null) {
            after.put(one.pathAfter(), one.sha256After());
        }
        one.changes().forEach(change -> {
            switch (change) {
                case CHANGED -> changed.add(one.pathBefore());
                case ADDED -> added.add(one.pathAfter());
                case REMOVED -> removed.add(one.pathBefore());
                case MOVED -> moved.add(one.pathBefore());
                case RENUMBERED -> { }
            }
        });
        one.provisions().forEach(below -> collect(below, before, after));
    }
}
