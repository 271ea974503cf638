package org.paraph.text.reading;

import java.util.List;
import java.util.Locale;

/** Prints numbers in the ways in which word processors number paragraphs. */
final class NumberFormat {

    private static final String HAN = "〇一二三四五六七八九";
    private static final String HANGUL = "영일이삼사오육칠팔구";
    private static final List<String> WORDS = List.of("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
            "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen");
    private static final List<String> TENS = List.of("", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety");
    private static final List<String> ORDINALS = List.of("Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth",
            "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth",
            "Nineteenth", "Twentieth");
    private static final List<String> KOREAN_COUNT = List.of("", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열");

    private NumberFormat() {
    }

    /** @param format name of the format as DOCX has it, for example {@code lowerRoman}; one that is not known prints digits */
    static String print(String format, int number) {
        if (number < 0) {
            return String.valueOf(number);
        }
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letter(number, 'A');
            case "lowerLetter" -> letter(number, 'a');
            case "ordinal" -> number + ending(number);
            case "cardinalText" -> words(number);
            case "ordinalText" -> number < ORDINALS.size() ? ORDINALS.get(number) : words(number);
            case "numberInDash" -> "- " + number + " -";
            default -> eastern(format, number);
        };
    }

    private static String eastern(String format, int number) {
        return switch (format) {
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> number <= 20 && number > 0 ? String.valueOf((char) ('⑴' + number - 1)) : "(" + number + ")";
            case "decimalEnclosedFullstop" -> number <= 20 && number > 0 ? String.valueOf((char) ('⒈' + number - 1)) : number + ".";
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "ganada" -> member(Marker.GANADA, number);
            case "chosung" -> member("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", number);
            case "aiueo", "aiueoFullWidth" -> member(Marker.AIUEO, number);
            case "iroha", "irohaFullWidth" -> member(Marker.IROHA, number);
            case "ideographTraditional" -> member(Marker.STEMS, number);
            case "ideographZodiac" -> member("子丑寅卯辰巳午未申酉戌亥", number);
            case "russianLower" -> member("абвгдежзиклмнопрстуфхцчшщэюя", number);
            case "russianUpper" -> member("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ", number);
            case "koreanDigital" -> digits(number, HANGUL);
            case "koreanDigital2", "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number, HAN);
            case "koreanCounting" -> counted(number, HANGUL, "십백천");
            case "koreanLegal" -> number > 0 && number < KOREAN_COUNT.size() ? KOREAN_COUNT.get(number) : String.valueOf(number);
            case "japaneseLegal" -> counted(number, "〇壱弐参四伍六七八九", "拾百阡");
            case "japaneseCounting", "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand" ->
                    counted(number, HAN, "十百千");
            case "chineseLegalSimplified" -> counted(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟");
            case "ideographLegalTraditional" -> counted(number, "零壹貳參肆伍陸柒捌玖", "拾佰仟");
            default -> String.valueOf(number);
        };
    }

    static String roman(int number) {
        if (number <= 0 || number > 3999) {
            return String.valueOf(number);
        }
        var values = new int[] {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        var signs = new String[] {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        var roman = new StringBuilder();
        for (int at = 0; at < values.length; at++) {
            while (number >= values[at]) {
                roman.append(signs[at]);
                number -= values[at];
            }
        }
        return roman.toString();
    }

    /** After z comes aa, then bb. */
    private static String letter(int number, char first) {
        return number <= 0 || number > 780 ? String.valueOf(number)
                : String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String ending(int number) {
        int last = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10;
        return last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    }

    private static String words(int number) {
        if (number < WORDS.size()) {
            return WORDS.get(number);
        }
        return number > 99 ? String.valueOf(number)
                : TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + WORDS.get(number % 10).toLowerCase(Locale.ROOT));
    }

    private static String circled(int number) {
        return number == 0 || number > 50 ? String.valueOf(number)
                : String.valueOf((char) (number <= 20 ? '①' + number - 1 : number <= 35 ? '㉑' + number - 21 : '㊱' + number - 36));
    }

    private static String member(String series, int number) {
        return number == 0 ? "0" : String.valueOf(series.charAt((number - 1) % series.length()))
                .repeat(Math.min((number - 1) / series.length() + 1, 20));
    }

    private static String digits(int number, String signs) {
        var printed = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> printed.append(signs.charAt(digit - '0')));
        return printed.toString();
    }

    /** 21 is 二十一; the one before ten is not said. */
    private static String counted(int number, String digits, String units) {
        if (number == 0 || number > 9999) {
            return digits(number, digits);
        }
        var printed = new StringBuilder();
        int unit = 1000;
        for (int at = 2; at >= -1; at--) {
            int digit = number / unit % 10;
            if (digit > 0) {
                boolean said = at < 0 || digit > 1 || at > 0 && printed.length() > 0;
                printed.append(said ? String.valueOf(digits.charAt(digit)) : "").append(at < 0 ? "" : units.charAt(at));
            }
            unit /= 10;
        }
        return printed.toString();
    }
}
