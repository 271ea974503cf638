package org.paraph.platform.web;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.paraph.platform.problem.Named;
import org.paraph.platform.problem.Word;

/** The words of refusals, in the language that the reader asked for: English, Korean or Japanese. */
public final class ProblemText {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.KOREAN, Locale.JAPANESE);
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** As many as there are sentences in the bundles. */
    private static final Map<Sentence, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle texts;
    private final ResourceBundle words;

    private ProblemText(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("problems", locale, ProblemText.class.getClassLoader(), EXACT);
        this.words = ResourceBundle.getBundle("forms", locale, ProblemText.class.getClassLoader(), EXACT);
    }

    /** Picks the language from an {@code Accept-Language} header; English where it is missing, unknown or garbled. */
    public static ProblemText forHeader(String acceptLanguage) {
        return new ProblemText(locale(acceptLanguage));
    }

    /** The language that an {@code Accept-Language} header asks for, out of those that Paraph speaks. */
    public static Locale locale(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 500) {
            return Locale.ENGLISH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage.trim()), SPOKEN);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException garbled) {
            return Locale.ENGLISH;
        }
    }

    public Locale locale() {
        return locale;
    }

    /** A short name of the refusal; falls back to that of its HTTP status. */
    public String title(String code, int status) {
        return find(code + ".title").or(() -> find("status." + status)).orElseGet(() -> "HTTP " + status);
    }

    /** What the reader should know; falls back to the sentence for its HTTP status. */
    public String detail(String code, int status, List<Object> arguments) {
        return find(code).map(pattern -> format(pattern, arguments))
                .or(() -> find("status." + status + ".detail"))
                .orElseGet(() -> title(code, status));
    }

    /** The text behind a key; a message that is no key is already text and stays as it is. */
    public String message(String key, List<Object> arguments) {
        return find(key).map(pattern -> format(pattern, arguments)).orElse(key);
    }

    /** A format is not for several threads at once, but a copy of one that was read before is made faster than it is read. */
    private String format(String pattern, List<Object> arguments) {
        var read = FORMATS.computeIfAbsent(new Sentence(locale, pattern), sentence ->
                new MessageFormat(sentence.pattern, sentence.locale));
        return ((MessageFormat) read.clone()).format(arguments.stream().map(this::shown).toArray());
    }

    private Object shown(Object argument) {
        if (argument instanceof Enum<?> constant) {
            return shown(Word.of(constant));
        }
        if (argument instanceof Word word) {
            return find(words, word.key()).orElse(word.code());
        }
        if (argument instanceof Named named) {
            return named.in(locale);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream().map(each -> shown(each).toString()).collect(Collectors.joining(", "));
        }
        return argument instanceof Number ? argument.toString() : argument;
    }

    private record Sentence(Locale locale, String pattern) {
    }

    private Optional<String> find(String key) {
        return find(texts, key);
    }

    private static Optional<String> find(ResourceBundle among, String key) {
        try {
            return Optional.of(among.getString(key));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
