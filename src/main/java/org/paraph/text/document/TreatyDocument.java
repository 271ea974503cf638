package org.paraph.text.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The text of a treaty in one language: its provisions from title to annexes. A value that never changes; its
 * {@link #sha256()} names exactly this wording.
 *
 * @param language   BCP 47 tag of the language, for example {@code en}, {@code ko} or {@code ja}
 * @param provisions the provisions at the top, in order
 */
public record TreatyDocument(String language, List<Provision> provisions) {

    /** How deep provisions may lie within each other. */
    public static final int DEEPEST = 24;

    public TreatyDocument {
        Objects.requireNonNull(language);
        provisions = List.copyOf(provisions);
    }

    /** The name of the agreement, as a reader sees it; empty if the text has none. */
    public String title() {
        return provisions.stream().filter(one -> one.kind() == Kind.TITLE).findFirst().map(one -> one.words().words())
                .orElse("");
    }

    /** Every provision with its path, in the order of the text. The paths are unique within the text. */
    public List<Located> located() {
        return Paths.of(this);
    }

    /** The provisions by path, in the order of the text. */
    public Map<String, Located> byPath() {
        var found = new java.util.LinkedHashMap<String, Located>();
        located().forEach(one -> found.put(one.path(), one));
        return found;
    }

    /** The provision at a path. */
    public Optional<Provision> at(String path) {
        return located().stream().filter(one -> one.path().equals(path)).map(Located::provision).findFirst();
    }

    /** The provisions on which parties take positions: title, preamble, articles, testimonium and what stands beside them. */
    public List<Located> units() {
        return located().stream().filter(Located::isUnit).toList();
    }

    /**
     * The same text with other provisions in the place of one.
     *
     * @param path    path of the provision
     * @param changed what stands in its place: nothing, one or several provisions
     * @throws java.util.NoSuchElementException if there is no provision at that path
     */
    public TreatyDocument with(String path, Function<Provision, List<Provision>> changed) {
        var target = at(path).orElseThrow();
        return new TreatyDocument(language, replaced(provisions, target, changed));
    }

    private static List<Provision> replaced(List<Provision> among, Provision target,
            Function<Provision, List<Provision>> changed) {
        return among.stream().flatMap(one -> one == target ? changed.apply(one).stream()
                : Stream.of(one.children().isEmpty() ? one
                        : one.withChildren(replaced(one.children(), target, changed)))).toList();
    }

    /** The hashes of every provision, in the order of {@link #located()}; much faster than to ask each of them. */
    public List<Fingerprint> fingerprints() {
        return CanonicalForm.fingerprints(this);
    }

    /** Paths of the provisions of which some own words are disputed, in the order of the text. */
    public List<String> disputed() {
        return isClean() ? List.of() : located().stream().filter(Located::isDisputed).map(Located::path).toList();
    }

    /** True if nothing in the text is disputed. */
    public boolean isClean() {
        return provisions.stream().allMatch(Provision::isClean);
    }

    /** SHA-256 of the {@linkplain CanonicalForm canonical form}, in lower-case hexadecimal. */
    public String sha256() {
        return CanonicalForm.sha256(this);
    }
}
