package org.paraph.platform.forms;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.paraph.platform.problem.Word;

/**
 * The words around fields, in the reader's language: {@code field.note}, its hint {@code field.note.hint}, and where one act
 * needs other words, {@code grant-mandate.field.note}. The constants of an enum are {@code Stance.ACCEPT}.
 */
public final class FormWords {

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    public FormWords(Locale locale) {
        this.words = ResourceBundle.getBundle("forms", locale, ENGLISH_OTHERWISE);
    }

    /** What a field is called. */
    public String label(String act, String path) {
        return find(act + ".field." + path).or(() -> find("field." + path)).or(() -> find("field." + last(path)))
                .orElse(last(path));
    }

    /** What helps to fill it in; empty if nothing is needed. */
    public Optional<String> hint(String act, String path) {
        return find(act + ".field." + path + ".hint").or(() -> find("field." + path + ".hint"))
                .or(() -> find("field." + last(path) + ".hint"));
    }

    /** What an enum is called in keys: by its name, after that of the class within which it stands: {@code Deviation.State}. */
    public static String type(Class<?> type) {
        return Word.type(type);
    }

    /** The word for a constant of an enum, by its name in keys. */
    public String constant(String type, String constant) {
        return find(type + "." + constant).orElse(constant);
    }

    /** What a body of the home procedure is called; its name itself where the words do not know it. */
    public String body(String name) {
        return find(bodyKey(name)).orElse(name);
    }

    /** The key of the word for a body: {@code body.state-council}. */
    public static String bodyKey(String name) {
        return "body." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    /** Any other word. */
    public String of(String key) {
        return find(key).orElse(key);
    }

    public Optional<String> find(String key) {
        try {
            return Optional.of(words.getString(key));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    /** The keys by which a field's label is looked for, the most particular first. */
    public static List<String> keys(String act, String path) {
        return List.of(act + ".field." + path, "field." + path, "field." + last(path));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
