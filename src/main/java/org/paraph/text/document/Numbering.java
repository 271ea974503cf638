package org.paraph.text.document;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a printed number means, whatever its script: {@code Article VI}, {@code ARTÍCULO 6}, {@code 제6조} and {@code 第六條} are all 6.
 */
public final class Numbering {

    private static final Pattern DIGITS = Pattern.compile(
            "(\\d+(?:[.\\-–‑]\\d+)*)(?:\\s*[조條条]?\\s*(?:의|の|之)\\s*(\\d+))?\\s*((?:bis|ter|quater|quinquies|sexies)\\b|[A-Za-z]\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROMAN = Pattern.compile("(?:^|[\\s(])([IVXLCDM]+)(?:\\s*(bis|ter|quater))?[.):]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("^[(（\\[]?\\s*(\\p{L}{1,4})\\s*[)）\\].、]?$");
    private static final Pattern LAST_LETTER = Pattern.compile("\\s([A-Z])[.:]?$");
    private static final Pattern HAN = Pattern.compile("[〇零一二三四五六七八九十百千]+");
    private static final Map<Character, Integer> VALUES = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100, 'd', 500,
            'm', 1000);
    private static final String HAN_DIGITS = "〇一二三四五六七八九";

    private Numbering() {
    }

    /**
     * The key of a number in paths: lower case, without the word for what it numbers, without dots and parentheses at
     * its ends; {@code 6}, {@code 1.1}, {@code 1-01}, {@code 9bis}, {@code 6-2} (제6조의2), {@code a}, {@code ii}. Roman numerals of divisions become digits,
     * those of items stay letters. Empty if there is no number in it.
     */
    public static String key(String printed) {
        if (printed.isEmpty()) {
            return "";
        }
        var folded = java.text.Normalizer.normalize(printed, java.text.Normalizer.Form.NFKC).strip();
        var letter = LETTER.matcher(folded);
        if (letter.matches() && !HAN.matcher(letter.group(1)).find()) {
            return letter.group(1).toLowerCase(Locale.ROOT);
        }
        var digits = DIGITS.matcher(folded);
        if (digits.find()) {
            return key(digits);
        }
        var han = HAN.matcher(folded);
        if (han.find()) {
            return String.valueOf(han(han.group()));
        }
        var roman = ROMAN.matcher(folded);
        if (roman.find()) {
            return roman(roman.group(1)) + (roman.group(2) == null ? "" : roman.group(2).toLowerCase(Locale.ROOT));
        }
        var last = LAST_LETTER.matcher(folded);
        return last.find() ? last.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String key(Matcher digits) {
        return digits.group(1).replace('–', '-').replace('‑', '-')
                + (digits.group(2) == null ? "" : "-" + digits.group(2))
                + (digits.group(3) == null ? "" : digits.group(3).toLowerCase(Locale.ROOT));
    }

    /** The value of a roman numeral in either case. */
    public static int roman(String numeral) {
        int value = 0;
        int before = 0;
        for (int at = numeral.length() - 1; at >= 0; at--) {
            int one = VALUES.get(Character.toLowerCase(numeral.charAt(at)));
            value += one < before ? -one : one;
            before = Math.max(before, one);
        }
        return value;
    }

    /** The value of a numeral in Chinese characters below ten thousand: 二十一 is 21, 一〇五 is 105. */
    public static int han(String numeral) {
        int value = 0;
        int digit = 0;
        boolean units = numeral.matches(".*[十百千].*");
        for (char sign : numeral.replace('零', '〇').toCharArray()) {
            int unit = sign == '十' ? 10 : sign == '百' ? 100 : sign == '千' ? 1000 : 0;
            if (unit > 0) {
                value += Math.max(digit, 1) * unit;
                digit = 0;
            } else {
                digit = units ? HAN_DIGITS.indexOf(sign) : digit * 10 + HAN_DIGITS.indexOf(sign);
            }
        }
        return value + digit;
    }
}
