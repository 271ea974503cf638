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
        var plain = new StringBuilder(LONGEST);
        for (int at = 0; at < words.length() && plain.length() < LONGEST; at++) {
            char sign = words.charAt(at);
            boolean blank = Signs.isBlank(sign) || Character.isISOControl(sign);
            if (!blank) {
                plain.append(sign);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        if (plain.length() < LONGEST) {
            return Signs.trim(plain.toString());
        }
        boolean half = Character.isHighSurrogate(plain.charAt(LONGEST - 2));
        return plain.substring(0, half ? LONGEST - 2 : LONGEST - 1) + "…";
    }

    Finding at(String path) {
        return new Finding(code, path, detail);
    }
}
