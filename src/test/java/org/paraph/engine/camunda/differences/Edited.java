package org.paraph.engine.camunda.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.paraph.engine.models.ModelDifference;
import org.paraph.engine.models.ModelSet;

/**
 * A file as it was and as it is.
 *
 * @param name   name of both
 * @param before text before
 * @param after  text now
 */
record Edited(String name, String before, String after) {

    private static final Path FOLDER = Path.of("bpmn");

    /** A shipped model, not yet edited. */
    static Edited model(String name) {
        var text = text(FOLDER.resolve(name));
        return new Edited(name, text, text);
    }

    static Edited file(String name, String text) {
        return new Edited(name, text, text);
    }

    /** With the first of these words put in place of the other. */
    Edited replacing(String words, String others) {
        assertThat(after).as(name).contains(words);
        int at = after.indexOf(words);
        return new Edited(name, before, after.substring(0, at) + others + after.substring(at + words.length()));
    }

    Edited replacingAll(String pattern, String others) {
        var changed = after.replaceAll(pattern, others);
        assertThat(changed).as(name).isNotEqualTo(after);
        return new Edited(name, before, changed);
    }

    Edited turnedRound() {
        return new Edited(name, after, before);
    }

    List<ModelDifference> differences() {
        return new FileDifferences().between(ModelSet.of(Map.of(name, before)), ModelSet.of(Map.of(name, after)));
    }

    static List<String> shipped() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches(".*\\.(bpmn|dmn|form)")).sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
