package org.paraph.text.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One provision of a treaty with everything below it. An article's words stand in its paragraphs; a title, a paragraph
 * and an item have words of their own; containers have only number, heading and children.
 *
 * @param kind     what it is
 * @param number   its number as printed, for example {@code Article 6}, {@code 제6조}, {@code 2.} or {@code (a)}; empty if it
 *                 has none
 * @param heading  its heading; empty if it has none
 * @param words    its own words; empty if it has none
 * @param children what stands below it, in order
 */
public record Provision(Kind kind, String number, Wording heading, Wording words, List<Provision> children) {

    public Provision {
        Objects.requireNonNull(kind);
        number = Printable.normal(number);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(words);
        children = List.copyOf(children);
    }

    /** A provision that holds others. */
    public static Provision of(Kind kind, String number, String heading, List<Provision> children) {
        return new Provision(kind, number, Wording.of(heading), Wording.NONE, children);
    }

    /** A provision with words of its own and nothing below it. */
    public static Provision of(Kind kind, String number, String words) {
        return new Provision(kind, number, Wording.NONE, Wording.of(words), List.of());
    }

    /** The same with other words. */
    public Provision withWords(Wording changed) {
        return new Provision(kind, number, heading, changed, children);
    }

    /** The same with other children. */
    public Provision withChildren(List<Provision> changed) {
        return new Provision(kind, number, heading, words, changed);
    }

    /** The same with another number. */
    public Provision withNumber(String changed) {
        return new Provision(kind, changed, heading, words, children);
    }

    /** This and everything below it, in the order of the text. */
    public Stream<Provision> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Provision::all));
    }

    /** True if nothing in it is disputed. */
    public boolean isClean() {
        return all().allMatch(one -> one.heading.isClean() && one.words.isClean());
    }

    /** SHA-256 of its canonical form, in lower-case hexadecimal: number, heading, words, and everything below. */
    public String sha256() {
        return CanonicalForm.sha256(this);
    }

    /** As {@link #sha256}, without its own number: it stays the same where a provision is only moved or renumbered. */
    public String wordingSha256() {
        return CanonicalForm.sha256(withNumber(""));
    }
}
