package org.paraph.engine.models;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The process models, decision tables and forms that are in force together: models call each other within their
 * deployment, so that a change of one is a new set of all.
 *
 * @param files the text of each file by its name, in order of name
 */
public record ModelSet(SortedMap<String, String> files) {

    public ModelSet {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** A set of these files. */
    public static ModelSet of(Map<String, String> files) {
        return new ModelSet(new TreeMap<>(files));
    }

    /** The text of a file; empty if the set has none of that name. */
    public Optional<String> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** This set with files put in place of those of the same name, or beside them. */
    public ModelSet with(Map<String, String> changed) {
        var all = new TreeMap<>(files);
        all.putAll(changed);
        return new ModelSet(all);
    }

    /** The names of the files that this set has otherwise than another one, or has and the other has not. */
    public Set<String> otherThan(ModelSet other) {
        var names = new TreeSet<>(files.keySet());
        names.removeIf(name -> files.get(name).equals(other.files.get(name)));
        return names;
    }

    /** SHA-256 over names and texts in order of name, in hexadecimal: equal for equal sets only. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                digest.update(part(name));
                digest.update(part(text));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static byte[] part(String text) {
        var length = text.getBytes(StandardCharsets.UTF_8).length + ":";
        return (length + text).getBytes(StandardCharsets.UTF_8);
    }
}
