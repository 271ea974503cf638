package org.paraph.text.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The fixed words with which treaties begin to agree and with which they close. */
final class Formulas {

    private static final int SEEN = 240;
    /** What every such formula holds; to look for these is much cheaper. */
    private static final List<String> IN_AGREED = List.of("agree", "have ", "convenido", "acordado", "convenu", "vereinbart", "übereingekommen",
            "acorda", "догов", "согласились", "합의", "협정", "協定", "如下");
    private static final Pattern AGREED = Pattern.compile("(?iu)\\bhave agreed|hereby agree|\\bagree as follows|have (?:resolved|decided) to"
            + "|han (?:convenido|acordado)|(?:sont|ont) convenu|(?:haben folgendes|wie folgt) vereinbart|übereingekommen"
            + "|hanno convenuto|acordam|acordaram|договорились|согласились о|합의하였다|합의하였습니다|협정하였다|합의한다|協定した|協定する"
            + "|[議议][定訂订].{0,8}如下|[協协][議议].{0,8}如下|[達达]成.{0,10}如下|[約约]定.{0,8}如下");
    private static final Pattern CLOSING = Pattern.compile("(?:IN (?:WITNESS|FAITH|TESTIMONY) WHEREOF|In (?:witness|faith|testimony) whereof"
            + "|(?:DONE|Done|Signed|SIGNED) (?:at|in|on|this|AT|IN|ON)(?![\\p{L}])|(?:EN FE DE LO CUAL|En fe de lo cual|HECHO en|Hecho en"
            + "|EN FOI DE QUOI|En foi de quoi|FAIT à|Fait à|ZU URKUND DESSEN|Zu Urkund dessen|GESCHEHEN zu|Geschehen zu"
            + "|IN FEDE DI|In fede di|FATTO a|Fatto a|EM FÉ DO QU|Em fé do qu|FEITO em|Feito em|В УДОСТОВЕРЕНИЕ|В удостоверение"
            + "|СОВЕРШЕНО в|Совершено в)|이상의 증거로|이 협정의 증거로|以上の証拠として|以上证据|以上證據|以昭信守"
            + "|[爲為为]此[，,、]?.{0,60}(?:以昭信守|以[資资][證证]明)|(?:上列|下列).{0,60}以昭信守)");
    private static final Pattern PREAMBLE = Pattern.compile("(?iu)(?:the )?preamble|preámbulo|préambule|präambel|preambolo|преамбула|전\\s*문|前\\s*文|序\\s*言");

    private Formulas() {
    }

    /** True if the words end a preamble. */
    static boolean agrees(String words) {
        var end = (words.length() > SEEN ? words.substring(words.length() - SEEN) : words).toLowerCase(Locale.ROOT);
        return IN_AGREED.stream().anyMatch(end::contains) && AGREED.matcher(end).find();
    }

    /** True if the words begin the closing part of a treaty. */
    static boolean closes(String words) {
        var beginning = words.length() > SEEN ? words.substring(0, SEEN) : words;
        return CLOSING.matcher(beginning).lookingAt();
    }

    /** True if the line is only a caption for the preamble. */
    static boolean isPreambleCaption(String words) {
        return words.length() < 24 && PREAMBLE.matcher(words).matches();
    }
}
