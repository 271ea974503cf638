package org.paraph.text.edition;

import java.text.Normalizer;

/** Names of files, in signs that every system and every header takes. */
final class FileName {

    private static final int LONGEST = 80;

    private FileName() {
    }

    static String of(Imprint imprint, EditionFormat format) {
        var signing = imprint.signing().map(copy -> "-" + copy.firstParty()).orElse("");
        var name = plain(imprint.reference() + "-" + imprint.label() + signing);
        return (name.isEmpty() ? "text" : name) + "." + format.extension();
    }

    static String of(String reference, String what, EditionFormat format) {
        return plain(reference + "-" + what) + "." + format.extension();
    }

    private static String plain(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("[-.]{2,}", "-").replaceAll("^[-.]+|[-.]+$", "");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
