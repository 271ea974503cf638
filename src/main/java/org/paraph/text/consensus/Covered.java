package org.paraph.text.consensus;

import java.util.List;
import java.util.stream.Collectors;
import org.paraph.text.UnknownProvision;
import org.paraph.text.document.TextIndex;

/**
 * A provision that something was said about, in the very words that it had then.
 *
 * @param path          its path then
 * @param wordingSha256 hash of its wording then, without its number
 */
public record Covered(String path, String wordingSha256) {

    /** The provisions meant by paths, of which {@code *} is all. */
    static List<Covered> named(TextIndex text, List<String> paths) {
        return paths.stream().distinct().flatMap(path -> {
            var named = text.named(path);
            if (named.isEmpty()) {
                throw new UnknownProvision(path);
            }
            return named.stream();
        }).map(entry -> new Covered(entry.path(), entry.wordingSha256())).distinct().toList();
    }

    /** As {@link #named}, with a part of a unit standing for the whole unit. */
    static List<Covered> units(TextIndex text, List<String> paths) {
        return named(text, paths).stream().map(one -> text.unitOf(text.at(one.path).orElseThrow()))
                .map(entry -> new Covered(entry.path(), entry.wordingSha256())).distinct().toList();
    }

    static String lines(List<Covered> provisions) {
        return provisions.stream().map(one -> one.path + " " + one.wordingSha256).collect(Collectors.joining("\n"));
    }

    static List<Covered> of(String lines) {
        return lines.lines().map(line -> {
            int blank = line.lastIndexOf(' ');
            return new Covered(line.substring(0, blank), line.substring(blank + 1));
        }).toList();
    }
}
