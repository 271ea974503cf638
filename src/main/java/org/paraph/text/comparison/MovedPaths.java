package org.paraph.text.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the provisions of the earlier version stand in the later one. */
public final class MovedPaths {

    private MovedPaths() {
    }

    /** The later path by the earlier one; a removed provision is missing. */
    public static Map<String, String> of(Comparison comparison) {
        var paths = new HashMap<String, String>();
        collect(comparison.provisions(), paths);
        return paths;
    }

    private static void collect(List<ProvisionChange> provisions, Map<String, String> paths) {
        provisions.forEach(one -> {
            if (one.pathBefore() != null && one.pathAfter() != null) {
                paths.put(one.pathBefore(), one.pathAfter());
            }
            collect(one.provisions(), paths);
        });
    }
}
