package org.paraph.testing.words;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the application writes for an English phrase in another of its languages, so that a walk that is told in English can be
 * taken in each. A phrase without a translation, as a name that somebody entered, stays as it is; one English phrase may have
 * several, since the same words stand in several places.
 */
public final class Phrases {

    private static final Path MESSAGES = Path.of("src/main/resources");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Path DIRECTORY = MESSAGES.resolve("demonstration/people.json");
    private static final List<String> SEPARATORS = List.of(": ", " – ", ", ");
    private static final String OPTIONAL = " (optional)";
    private static final Pattern NUMBERED = Pattern.compile("(.*\\p{L}) (\\d+)");

    private final String language;
    private final Set<String> entered;
    private final Map<String, Set<String>> whole = new LinkedHashMap<>();
    private final Map<Pattern, String> templates = new LinkedHashMap<>();

    private Phrases(String language, Set<String> entered) {
        this.language = language;
        this.entered = entered;
    }

    /**
     * The phrases of a language.
     *
     * @param language its code; {@code en} leaves each as it is
     * @param entered  what people enter and therefore read in no other language
     */
    public static Phrases in(String language, String... entered) {
        var phrases = new Phrases(language, Set.of(entered));
        if (!"en".equals(language)) {
            try (var files = Files.walk(MESSAGES)) {
                files.filter(file -> file.toString().endsWith("_" + language + ".properties")).sorted().forEach(phrases::add);
                phrases.addUnits();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return phrases;
    }

    /** The code of the language. */
    public String language() {
        return language;
    }

    private void add(Path translated) {
        var words = read(translated);
        var english = read(Path.of(translated.toString().replace("_" + language + ".properties", ".properties")));
        english.forEach((key, message) -> {
            var translation = (String) words.get(key);
            if (translation == null) {
                return;
            }
            if (PLACE.matcher((String) message).find()) {
                templates.put(template((String) message), plain(translation));
            } else {
                whole.computeIfAbsent((String) message, none -> new LinkedHashSet<>()).add(translation);
            }
        });
    }

    private void addUnits() throws IOException {
        for (var unit : new ObjectMapper().readTree(DIRECTORY.toFile()).path("units")) {
            whole.computeIfAbsent(unit.path("en").asText(), none -> new LinkedHashSet<>()).add(unit.path(language).asText());
        }
    }

    private static Properties read(Path file) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Pattern template(String message) {
        var words = plain(message);
        var pattern = new StringBuilder();
        var seen = new LinkedHashSet<String>();
        var places = PLACE.matcher(words);
        int from = 0;
        while (places.find()) {
            pattern.append(quoted(words.substring(from, places.start())))
                    .append(seen.add(places.group(1)) ? "(?<p" + places.group(1) + ">.+)" : "\\k<p" + places.group(1) + ">");
            from = places.end();
        }
        return Pattern.compile(pattern.append(quoted(words.substring(from))).toString());
    }

    private static String plain(String message) {
        return message.replace("''", "'");
    }

    /** Everything that may stand where an English page has these words. */
    public Set<String> of(String english) {
        if ("en".equals(language) || entered.contains(english)) {
            return Set.of(english);
        }
        var found = new LinkedHashSet<>(whole.getOrDefault(english, Set.of()));
        if (found.isEmpty()) {
            found.addAll(composed(english));
        }
        if (found.isEmpty()) {
            found.add(english);
            found.addAll(begun(english));
        }
        return found;
    }

    private List<String> composed(String english) {
        if (english.endsWith(OPTIONAL)) {
            return joined(english.substring(0, english.length() - OPTIONAL.length()), " ", OPTIONAL.strip());
        }
        var found = new ArrayList<String>();
        templates.forEach((template, translation) -> {
            var match = template.matcher(english);
            if (match.matches()) {
                found.add(fill(translation, match));
            }
        });
        for (var separator : SEPARATORS) {
            int at = english.indexOf(separator);
            if (at > 0) {
                found.addAll(joined(english.substring(0, at), separator, english.substring(at + separator.length())));
                return found;
            }
        }
        var numbered = NUMBERED.matcher(english);
        if (numbered.matches()) {
            found.addAll(joined(numbered.group(1), " ", numbered.group(2)));
        }
        return found;
    }

    /** How those sentences begin that begin so in English. */
    private List<String> begun(String english) {
        return Stream.concat(whole.entrySet().stream().filter(each -> each.getKey().startsWith(english))
                        .flatMap(each -> each.getValue().stream()),
                templates.entrySet().stream().filter(each -> each.getKey().pattern().startsWith(quoted(english)))
                        .map(each -> PLACE.split(each.getValue())[0].strip())).filter(each -> !each.isEmpty()).toList();
    }

    private List<String> joined(String first, String between, String second) {
        return of(first).stream().flatMap(one -> of(second).stream().map(other -> one + between + other)).toList();
    }

    private String fill(String translation, Matcher match) {
        return PLACE.matcher(translation).replaceAll(place -> Matcher.quoteReplacement(
                of(match.group("p" + place.group(1))).iterator().next()));
    }

    /** Matches each of these, and nothing longer, in the browser too. */
    public Pattern exactly(String english) {
        return Pattern.compile("^\\s*(?:" + of(english).stream().map(Phrases::quoted).collect(Collectors.joining("|")) + ")\\s*$");
    }

    /** As the browser understands it, which knows no {@code \Q}. */
    private static String quoted(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
    }
}
