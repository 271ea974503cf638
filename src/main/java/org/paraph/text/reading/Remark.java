package org.paraph.text.reading;

/**
 * A finding before its place in the text is known.
 *
 * @param code   as in {@link Finding#code()}
 * @param detail the words concerned
 */
record Remark(String code, String detail) {

    private static final int LONGEST = 80;

    Remark {
        detail = shortened(detail);
    }

    private static String shortened(String words) {
        var head = words.length() > 4 * LONGEST ? words.substring(0, 4 * LONGEST) : words;
        var plain = head.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
        return plain.length() <= LONGEST ? plain
                : plain.substring(0, Character.isHighSurrogate(plain.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1) + "…";
    }

    Finding at(String path) {
        return new Finding(code, path, detail);
    }
}
