package org.paraph.text.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a printed number means, whatever its script: {@code Article VI}, {@code ARTÍCULO 6}, {@code 제6조} and {@code 第六條} are
 * all 6.
 */
public final class Numbering {

    private static final String ROMAN_NUMERAL = "M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})";
    /** "Annex A-1": a letter and a number; the hyphen is not that of 1-01. */
    private static final Pattern LETTER_AND_DIGITS = Pattern.compile("(?:^|[\\s(])(\\p{Lu})-?(\\d+(?:[.\\-–‑]\\d+){0,9})\\b");
    private static final Pattern DIGITS = Pattern.compile("(\\d+(?:[.\\-–‑]\\d+){0,9})(?:\\s*[조條条]?\\s*(?:의|の|之)\\s*(\\d+))?"
            + "(?:\\s*((?:bis|ter|quater|quinquies|sexies)\\b|[A-Za-z]\\b)|-([A-Za-z])\\b)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROMAN = Pattern.compile(
            "(?:^|[\\s(])(?=[IVXLCDM])(" + ROMAN_NUMERAL + ")(?:\\s*(bis|ter|quater)|-([A-Z]))?[.):]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_ROMAN = Pattern.compile("[(\\[]?(?=[IVXLCDM])(" + ROMAN_NUMERAL + ")[)\\].:]?");
    /** One letter of any script, doubled ones such as (aa), or a small roman numeral. */
    private static final Pattern LETTER = Pattern.compile(
            "^[(\\[]?\\s*(\\p{L}|\\p{IsLatin}{2,4}|[ivxl]{5,8})\\s*[)\\].、]?$");
    private static final Pattern LAST_LETTER = Pattern.compile("\\s(\\p{L})[.:]?$");
    private static final String HAN_NUMERAL = "[〇零一二三四五六七八九十百千]+";
    private static final Pattern HAN = Pattern.compile("第?\\s*(" + HAN_NUMERAL + ")\\s*[條条]?(?:[のノ之]\\s*(" + HAN_NUMERAL + "))?");
    private static final Pattern ENGLISH = Pattern.compile("\\p{L}+");
    private static final Map<Character, Integer> VALUES = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100, 'd', 500,
            'm', 1000);
    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final List<String> ONES = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth", "eleventh", "twelfth");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");

    private Numbering() {
    }

    /**
     * The key of a number in paths: lower case, without the word for what it numbers, without dots and parentheses at
     * its ends; {@code 6}, {@code 1.1}, {@code 1-01}, {@code 9bis}, {@code 6-2} (제6조의2), {@code a}, {@code ii}. Roman numerals
     * behind a word ("Chapter VI") and number words ("Part Two") become digits; letters on their own stay letters, so that
     * (h), (i), (j) are in one series. Empty if there is no number in it.
     */
    public static String key(String printed) {
        if (printed.isEmpty()) {
            return "";
        }
        var folded = folded(printed);
        var letter = LETTER.matcher(folded);
        if (letter.matches() && !HAN.matcher(letter.group(1)).find()) {
            return letter.group(1).toLowerCase(Locale.ROOT);
        }
        var lettered = LETTER_AND_DIGITS.matcher(folded);
        if (lettered.find()) {
            return lettered.group(1).toLowerCase(Locale.ROOT) + "-" + hyphens(lettered.group(2));
        }
        var digits = DIGITS.matcher(folded);
        return digits.find() ? key(digits) : withoutDigits(folded);
    }

    /**
     * The {@linkplain #key key} of an article or of a division, where numerals on their own are roman numbers too: {@code
     * VI} and {@code I.} are 6 and 1. Single letters other than I, V and X stay letters.
     */
    static String divisionKey(String printed) {
        var roman = ONLY_ROMAN.matcher(folded(printed));
        return roman.matches() && isRoman(roman.group(1)) ? String.valueOf(roman(roman.group(1))) : key(printed);
    }

    private static String folded(String printed) {
        var folded = Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
        return folded.chars().anyMatch(sign -> sign > 0x7F && Character.isDigit(sign)) ? latinDigits(folded) : folded;
    }

    private static String latinDigits(String words) {
        var latin = new StringBuilder(words.length());
        words.codePoints().forEach(sign -> latin.appendCodePoint(
                Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign));
        return latin.toString();
    }

    private static String withoutDigits(String folded) {
        var han = HAN.matcher(folded);
        if (han.find()) {
            return han(han.group(1)) + (han.group(2) == null ? "" : "-" + han(han.group(2)));
        }
        var roman = ROMAN.matcher(folded);
        if (roman.find() && isRoman(roman.group(1))) {
            return roman(roman.group(1)) + (roman.group(2) == null ? "" : roman.group(2).toLowerCase(Locale.ROOT))
                    + (roman.group(3) == null ? "" : "-" + roman.group(3).toLowerCase(Locale.ROOT));
        }
        var last = LAST_LETTER.matcher(folded);
        return last.find() ? last.group(1).toLowerCase(Locale.ROOT) : words(folded);
    }

    /** C, D, L and M alone are letters: annexes A to D are more common than a hundredth annex. */
    private static boolean isRoman(String numeral) {
        return numeral.length() > 1 || "IVXivx".contains(numeral);
    }

    private static String key(Matcher digits) {
        return hyphens(digits.group(1))
                + (digits.group(2) == null ? "" : "-" + digits.group(2))
                + (digits.group(3) == null ? "" : digits.group(3).toLowerCase(Locale.ROOT))
                + (digits.group(4) == null ? "" : "-" + digits.group(4).toLowerCase(Locale.ROOT));
    }

    private static String hyphens(String number) {
        return number.replace('–', '-').replace('‑', '-');
    }

    /** The value of number words, up to ninety-nine, and of the ordinals that head parts and protocols. */
    private static String words(String folded) {
        int value = 0;
        var words = ENGLISH.matcher(folded.toLowerCase(Locale.ROOT));
        while (words.find()) {
            var word = words.group();
            if (TENS.contains(word)) {
                value += 20 + 10 * TENS.indexOf(word);
            } else if (ONES.contains(word) || ORDINALS.contains(word)) {
                return String.valueOf(value + 1 + Math.max(ONES.indexOf(word), ORDINALS.indexOf(word)));
            } else if (word.equals("premier") || word.equals("première")) {
                return "1";
            } else if (value > 0) {
                break;
            }
        }
        return value == 0 ? "" : String.valueOf(value);
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
