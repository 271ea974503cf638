package org.paraph.text.edition;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What is printed around a text, in the language of the text; in English where we have no words of that language. */
final class Phrases {

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> WITH_ARTICLE = Set.of("Republic", "Kingdom", "States", "Federation", "Confederation",
            "Commonwealth", "Principality", "Emirates", "Duchy", "Netherlands", "Philippines", "Union", "Sultanate", "State");

    private final Locale language;
    private final ResourceBundle bundle;

    private Phrases(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("org/paraph/text/edition/phrases", language, ENGLISH_OTHERWISE);
    }

    /** @param language BCP 47 tag */
    static Phrases in(String language) {
        return new Phrases(Locale.forLanguageTag(language));
    }

    String of(String key, Object... arguments) {
        return arguments.length == 0 ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    /** What stands before, between and after the two numbers of "page 1 of 2". */
    String[] pageNumbering() {
        return bundle.getString("page").split("#", -1);
    }

    /** The name of the text's language, in that language. */
    String languageName() {
        return language.getDisplayLanguage(language);
    }

    String date(LocalDate date) {
        var conventions = language.equals(Locale.ENGLISH) ? Locale.UK : language;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(conventions).format(date);
    }

    /** On whose behalf a person signs: States act through their governments. */
    String signingFor(String code, String name) {
        return of(STATES.contains(code) ? "for.government" : "for.party", withArticle(name));
    }

    /** The line on the cover of an original. */
    String originalOf(String code, String name) {
        return of(STATES.contains(code) ? "original.government" : "original.party", withArticle(name));
    }

    private String withArticle(String name) {
        boolean wanted = language.getLanguage().equals("en") && !name.startsWith("the ") && !name.startsWith("The ")
                && Arrays.stream(name.split(" ")).anyMatch(WITH_ARTICLE::contains);
        return wanted ? "the " + name : name;
    }
}
