package org.paraph.text.comparison;

/** What the script of a sign means for words: whether blanks separate them. */
final class Script {

    private Script() {
    }

    /** True for signs of scripts without blanks between words of which each is taken as a word: Han and Hiragana. */
    static boolean standsAlone(int sign) {
        return sign >= 0x2E80 && (sign <= 0x30FF ? !isKatakana(sign) && Character.isLetter(sign)
                : Character.isIdeographic(sign));
    }

    /** True for Katakana and its long-vowel mark: words of other languages, which stay whole. */
    static boolean isKatakana(int sign) {
        return sign >= 0x30A1 && sign <= 0x30FF && sign != 0x30FB || sign >= 0x31F0 && sign <= 0x31FF
                || sign >= 0xFF66 && sign <= 0xFF9D;
    }

    /** True for the syllables of Hangul. */
    static boolean isHangul(int sign) {
        return sign >= 0xAC00 && sign <= 0xD7A3;
    }
}
