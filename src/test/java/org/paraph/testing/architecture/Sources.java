package org.paraph.testing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The text files below a folder, for rules about what is written rather than what it compiles to. */
public final class Sources {

    private static final Set<String> TEXT = Set.of("java", "sql", "xml", "xhtml", "html", "properties", "js", "css");

    private final List<Path> files;

    private Sources(List<Path> files) {
        this.files = files;
    }

    /** @throws IllegalStateException if there is no source file, which would make every rule hold */
    public static Sources under(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            var files = tree.filter(Files::isRegularFile).filter(file -> TEXT.contains(extension(file)))
                    .filter(file -> !file.toString().contains("vendor")).sorted().toList();
            if (files.isEmpty()) {
                throw new IllegalStateException("No source file under " + folder.toAbsolutePath());
            }
            return new Sources(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Line> linesMatching(String expression) {
        var pattern = Pattern.compile(expression);
        return files.stream().flatMap(file -> {
            var lines = lines(file);
            return IntStream.range(0, lines.size()).filter(i -> pattern.matcher(lines.get(i)).find())
                    .mapToObj(i -> new Line(file, i + 1, lines.get(i).strip()));
        }).toList();
    }

    public List<Path> longerThan(int limit, String extension) {
        return files.stream().filter(file -> extension(file).equals(extension)).filter(file -> lines(file).size() > limit)
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** One line of a file. */
    public record Line(Path file, int number, String text) {
    }
}
