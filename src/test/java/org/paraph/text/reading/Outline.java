package org.paraph.text.reading;

import java.util.List;
import java.util.stream.Stream;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

/** A text as lines that people can compare: path, number, heading and words of each provision. */
final class Outline {

    private Outline() {
    }

    /** {@code path|number|heading|words} for each provision. */
    static List<String> of(TreatyDocument document) {
        return document.located().stream().map(one -> String.join("|", one.path(), one.provision().number(),
                one.provision().heading().notation(), one.provision().words().notation())).toList();
    }

    static List<String> of(Reading reading) {
        return of(reading.document());
    }

    /** The articles of a text, in order. */
    static List<Provision> articles(TreatyDocument document) {
        return all(document).filter(one -> one.kind() == Kind.ARTICLE).toList();
    }

    static Stream<Provision> all(TreatyDocument document) {
        return document.provisions().stream().flatMap(Provision::all);
    }

    /** All letters and digits of a text in order, numbers and headings included. */
    static String letters(TreatyDocument document) {
        var words = new StringBuilder();
        all(document).forEach(one -> words.append(one.number()).append(one.heading().words()).append(one.words().words()));
        return letters(words.toString());
    }

    static String letters(String words) {
        return java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    static List<String> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }
}
