package org.paraph.testing.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** One decision table as written. */
public final class DecisionFile {

    private final String name;
    private final DmnModelInstance model;

    public DecisionFile(String name, String source) {
        this.name = name;
        this.model = Dmn.readModelFromStream(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
    }

    /** All decision tables of a folder, in order of name; there may be none. */
    public static List<DecisionFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".dmn")).sorted()
                    .map(path -> new DecisionFile(path.getFileName().toString(), ModelFile.read(path))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    public DmnModelInstance model() {
        return model;
    }

    @Override
    public String toString() {
        return name;
    }
}
