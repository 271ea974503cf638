package org.paraph.text.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text with the path and the hashes of each of its provisions, to be asked often. It never changes. */
public final class TextIndex {

    /** What stands for every provision where provisions are named. */
    public static final String ALL = "*";

    private final TreatyDocument document;
    private final Map<String, Entry> byPath = new LinkedHashMap<>();
    private final List<Entry> units;

    public TextIndex(TreatyDocument document) {
        this.document = document;
        var hashes = document.fingerprints().iterator();
        document.located().forEach(one -> {
            var hash = hashes.next();
            byPath.put(one.path(), new Entry(one, hash.sha256(), hash.wordingSha256()));
        });
        this.units = byPath.values().stream().filter(one -> one.located().isUnit()).toList();
    }

    public TreatyDocument document() {
        return document;
    }

    /** Every provision, in the order of the text. */
    public List<Entry> entries() {
        return List.copyOf(byPath.values());
    }

    /** The provisions on which parties take positions, in the order of the text. */
    public List<Entry> units() {
        return units;
    }

    public Optional<Entry> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The unit that a provision belongs to, or the provision itself where it stands above or outside of the units. */
    public Entry unitOf(Entry entry) {
        var at = entry;
        while (!at.located().isUnit() && byPath.containsKey(at.located().parent())) {
            at = byPath.get(at.located().parent());
        }
        return at.located().isUnit() ? at : entry;
    }

    /**
     * What a path means where positions are taken: {@code *} is every unit, a part or chapter is the units below it, anything
     * else is itself. Empty if the text has no such provision.
     */
    public List<Entry> named(String path) {
        if (path.equals(ALL)) {
            return units;
        }
        var entry = byPath.get(path);
        if (entry == null) {
            return List.of();
        }
        return entry.located().provision().kind().isContainer() && !entry.located().isUnit()
                ? units.stream().filter(unit -> isBelow(unit, path)).toList() : List.of(entry);
    }

    private boolean isBelow(Entry unit, String path) {
        for (var at = unit; at != null; at = byPath.get(at.located().parent())) {
            if (at.located().parent().equals(path)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A provision with its hashes.
     *
     * @param located       the provision at its place
     * @param sha256        hash of number, heading, words and everything below
     * @param wordingSha256 the same without the number: it stays where the provision is only moved
     */
    public record Entry(Located located, String sha256, String wordingSha256) {

        public String path() {
            return located.path();
        }

        public Provision provision() {
            return located.provision();
        }
    }
}
