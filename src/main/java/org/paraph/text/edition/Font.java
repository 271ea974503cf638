package org.paraph.text.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts in PDF files. They come with the application, so that a text looks the same wherever it is printed. */
enum Font {
    SERIF("Paraph Serif", "ParaphSerif-Regular.ttf", false),
    SERIF_BOLD("Paraph Serif", "ParaphSerif-Bold.ttf", true),
    HANGUL("Paraph Hangul", "ParaphHangul.ttf", false),
    HAN("Paraph Han", "DroidSansFallback-Han.ttf", false);

    private static final int LAST_SIGN = 0x2FFFF;

    private final String family;
    private final String file;
    private final boolean bold;

    Font(String family, String file, boolean bold) {
        this.family = family;
        this.file = file;
        this.bold = bold;
    }

    String family() {
        return family;
    }

    boolean isBold() {
        return bold;
    }

    InputStream open() {
        return Font.class.getResourceAsStream("fonts/" + file);
    }

    /** The families in which signs are looked up, as CSS lists them. Kana and punctuation go with the Han signs, except in Korean. */
    static String families(String language) {
        var order = Locale.forLanguageTag(language).getLanguage().equals("ko") ? new Font[] {SERIF, HANGUL, HAN}
                : new Font[] {SERIF, HAN, HANGUL};
        return Arrays.stream(order).map(one -> "\"" + one.family + "\"").collect(Collectors.joining(", "));
    }

    /** The first sign that none of the fonts has. */
    static OptionalInt firstMissing(String words) {
        return words.codePoints().filter(sign -> sign > ' ' && !Coverage.SIGNS.get(sign)).findFirst();
    }

    /** The signs of all fonts, read when they are first asked for. */
    private static final class Coverage {

        static final BitSet SIGNS = new BitSet();

        static {
            for (var font : values()) {
                try (var in = font.open(); var parsed = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                    var signs = parsed.getUnicodeCmapLookup();
                    for (int sign = ' '; sign <= LAST_SIGN; sign++) {
                        if (signs.getGlyphId(sign) > 0) {
                            SIGNS.set(sign);
                        }
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        private Coverage() {
        }
    }
}
