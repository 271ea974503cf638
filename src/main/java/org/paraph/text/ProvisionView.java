package org.paraph.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paraph.text.document.Kind;
import org.paraph.text.document.TextIndex;

/**
 * A provision as it is told to readers.
 *
 * @param path       its path, by which everything else names it
 * @param number     its printed number; absent if it has none
 * @param heading    its heading, disputed words in square brackets; absent if it has none
 * @param text       its own words, disputed ones in square brackets; absent if it has none
 * @param sha256     hash of its canonical form
 * @param provisions what stands below it; absent if nothing does
 */
public record ProvisionView(String path, Kind kind, String number, String heading, String text, String sha256,
        List<ProvisionView> provisions) {

    /** The provisions at the top of a text, with all below them. */
    public static List<ProvisionView> of(TextIndex text) {
        Map<String, List<TextIndex.Entry>> below = new HashMap<>();
        text.entries().forEach(entry -> below.computeIfAbsent(entry.located().depth() == 0 ? "" : entry.located().parent(),
                parent -> new java.util.ArrayList<>()).add(entry));
        return of("", below);
    }

    private static List<ProvisionView> of(String parent, Map<String, List<TextIndex.Entry>> below) {
        return below.getOrDefault(parent, List.of()).stream().map(entry -> {
            var one = entry.provision();
            return new ProvisionView(entry.path(), one.kind(), orNull(one.number()), orNull(one.heading().notation()),
                    orNull(one.words().notation()), entry.sha256(),
                    one.children().isEmpty() ? null : of(entry.path(), below));
        }).toList();
    }

    private static String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
