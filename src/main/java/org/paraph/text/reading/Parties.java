package org.paraph.text.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who can be meant by the name before a colon in {@code [KOR: words]} and {@code [^KOR: words]} of a file from elsewhere: a
 * State, or an organisation that negotiates. In {@code [NOTE: words]} it is a word like any other, and its colon a mere sign.
 */
final class Parties {

    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    /** Usual names of States that are no codes, and of organisations and groups that speak with one voice. */
    private static final Set<String> OTHERS = Set.of("UK", "US", "UAE", "ROK", "DPRK", "PRC", "RSA", "NZ", "XKX", "EU", "EC", "EEC", "EURATOM", "EAEU", "EFTA",
            "UN", "AU", "ASEAN", "AOSIS", "CARICOM", "CARIFORUM", "COMESA", "EAC", "ECOWAS", "GCC", "GRULAC", "G77", "LAS", "MERCOSUR", "NATO", "OAS", "OAU",
            "OECD", "OSCE", "SACU", "SADC", "WAEMU", "FAO", "IAEA", "IBRD", "ICAO", "ICC", "ICRC", "IFAD", "ILO", "IMF", "IMO", "IOM", "ITU", "UNDP", "UNESCO",
            "UNHCR", "UNIDO", "WHO", "WIPO", "WMO", "WTO");
    private static final Pattern NAMES = Pattern.compile(
            "(?:\\^\\s*([A-Z][A-Z0-9]{1,9})|\\s*([A-Z][A-Z0-9]{1,9}(?:\\s*[,/+&]\\s*[A-Z][A-Z0-9]{1,9}){0,49}))\\s*(?=[:：])");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,/+&]\\s*");
    private static final int SHOWN = 200;

    private Parties() {
    }

    /** Words in our notation in which a name that can be no party's is a word; what is doubtful is reported. */
    static String plausible(String words, List<Remark> remarks) {
        int from = words.indexOf('[');
        if (from < 0 || words.indexOf(':', from) < 0 && words.indexOf('：', from) < 0) {
            return words;
        }
        var names = NAMES.matcher(words);
        var out = new StringBuilder(words.length() + 16);
        int said = 0;
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (sign == '[' && names.region(at + 1, words.length()).lookingAt()) {
                var codes = Arrays.asList(BETWEEN.split(names.group(1) != null ? names.group(1) : names.group(2)));
                boolean some = codes.stream().anyMatch(Parties::isPlausible);
                if (!some) {
                    out.append(words, said, names.end()).append('\\');
                    said = names.end();
                }
                if (!codes.stream().allMatch(Parties::isPlausible)) {
                    remarks.add(new Remark(some ? "party-doubtful" : "name-kept-as-words", shown(words, at)));
                }
            }
        }
        return said == 0 ? words : out.append(words, said, words.length()).toString();
    }

    private static String shown(String words, int from) {
        var shown = words.substring(from, Math.min(words.length(), from + SHOWN));
        int close = shown.indexOf(']');
        return close < 0 ? shown : shown.substring(0, close + 1);
    }

    private static boolean isPlausible(String code) {
        return STATES.contains(code) || OTHERS.contains(code);
    }
}
