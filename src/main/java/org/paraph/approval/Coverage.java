package org.paraph.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.paraph.text.UnknownProvision;
import org.paraph.text.document.TextIndex;

/**
 * What of which text a decision or an opinion covers: the whole of it, or provisions, each with the hash that it had
 * then. It stands as long as these are the same in the text on which the parties work; it stands again when they are the
 * same again.
 */
@Embeddable
public class Coverage {

    @Column(name = "text_label")
    private String textLabel;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "covers_whole", nullable = false)
    private boolean whole;

    @Lob
    @Column(name = "covered", nullable = false)
    private String covered;

    protected Coverage() {
    }

    private Coverage(String textLabel, String textHash, boolean whole, List<TextIndex.Entry> entries) {
        this.textLabel = textLabel;
        this.textHash = textHash;
        this.whole = whole;
        this.covered = entries.stream().map(entry -> entry.path() + " " + entry.sha256())
                .collect(Collectors.joining("\n"));
    }

    /** Nothing was there that it could cover. */
    static Coverage ofNothing() {
        return new Coverage(null, null, true, List.of());
    }

    /**
     * Of a version of the text.
     *
     * @param scope paths of provisions; the whole text if null, empty, or with {@code *} in it
     * @throws UnknownProvision if the text has no provision at one of the paths
     */
    static Coverage of(String label, String sha256, TextIndex text, List<String> scope) {
        boolean all = scope == null || scope.isEmpty() || scope.contains(TextIndex.ALL);
        return new Coverage(label, sha256, all, all ? text.units() : scope.stream().distinct()
                .map(path -> text.at(path).orElseThrow(() -> new UnknownProvision(path))).toList());
    }

    /** True if what it covers reads in the present text as it did then. */
    boolean stands(PresentText now) {
        return whole ? now.is(textHash) : provisions().entrySet().stream().allMatch(one -> isSame(one, now));
    }

    /** True if it covers this unit of the present text as it reads now: by its own path, or by that of a part that holds it. */
    boolean reaches(TextIndex.Entry unit, PresentText now) {
        return provisions().entrySet().stream().filter(one -> isSame(one, now)).map(Map.Entry::getKey)
                .anyMatch(path -> now.index().named(path).stream().anyMatch(held -> held.path().equals(unit.path())));
    }

    /** Paths of what it covers that are gone or read otherwise now; for a whole text also of what is new in it. */
    public List<String> changed(PresentText now) {
        var provisions = provisions();
        var changed = provisions.entrySet().stream().filter(one -> !isSame(one, now)).map(Map.Entry::getKey)
                .collect(Collectors.toList());
        if (whole && now.exists() && !provisions.isEmpty()) {
            now.index().units().stream().map(TextIndex.Entry::path).filter(path -> !provisions.containsKey(path))
                    .forEach(changed::add);
        }
        return List.copyOf(changed);
    }

    private static boolean isSame(Map.Entry<String, String> one, PresentText now) {
        return now.at(one.getKey()).filter(entry -> entry.sha256().equals(one.getValue())).isPresent();
    }

    private Map<String, String> provisions() {
        var provisions = new LinkedHashMap<String, String>();
        covered.lines().forEach(line -> {
            int blank = line.lastIndexOf(' ');
            provisions.put(line.substring(0, blank), line.substring(blank + 1));
        });
        return provisions;
    }

    /** The label of the version; null if there was no text. */
    public String textLabel() {
        return textLabel;
    }

    /** The hash of the version; null if there was no text. */
    public String textHash() {
        return textHash;
    }

    public boolean isWhole() {
        return whole;
    }

    /** Paths of the provisions that it covers; empty if it is the whole text. */
    public List<String> scope() {
        return whole ? List.of() : List.copyOf(provisions().keySet());
    }
}
