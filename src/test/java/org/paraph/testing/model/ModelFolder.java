package org.paraph.testing.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.Role;
import org.paraph.engine.camunda.checks.DecisionFile;
import org.paraph.engine.camunda.checks.ModelFile;
import org.paraph.engine.camunda.checks.StepBeans;
import org.paraph.engine.camunda.checks.Surroundings;
import org.paraph.engine.camunda.checks.Vocabulary;
import org.paraph.negotiation.Action;
import org.paraph.testing.words.Inventory;

/** The models that Paraph ships, and what they may refer to, straight from the sources. */
public final class ModelFolder {

    public static final Path BPMN = Path.of("bpmn");

    private static final Pattern FORM_KEY = Pattern.compile("new TaskForm<>\\(\\s*\"([^\"]+)\"");
    private static final Pattern MESSAGE = Pattern.compile("\"(Message_\\w+)\"");

    private ModelFolder() {
    }

    /** All process models, in order of name. */
    public static List<ModelFile> processes() {
        var surroundings = new Surroundings(texts().keySet(), steps(), words());
        return texts().entrySet().stream().filter(file -> file.getKey().endsWith(".bpmn"))
                .map(file -> new ModelFile(file.getKey(), file.getValue(), surroundings)).toList();
    }

    /** All decision tables, in order of name. */
    public static List<DecisionFile> decisions() {
        return texts().entrySet().stream().filter(file -> file.getKey().endsWith(".dmn"))
                .map(file -> new DecisionFile(file.getKey(), file.getValue())).toList();
    }

    /** The texts of all models by their names, in order. */
    public static Map<String, String> texts() {
        try (Stream<Path> files = Files.list(BPMN)) {
            return files.filter(file -> !file.endsWith("index.txt")).collect(Collectors.toMap(
                    file -> file.getFileName().toString(), ModelFolder::read, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The named beans in the {@code steps} packages of the application. */
    public static StepBeans steps() {
        return StepBeans.of(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.paraph").stream().filter(type -> type.getPackageName().endsWith(".steps"))
                .map(JavaClass::reflect).toList());
    }

    /** What the sources of the application know: the keys of its forms, its roles, its messages and its acts. */
    public static Vocabulary words() {
        return new Vocabulary(inSources(FORM_KEY), Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet()),
                inSources(MESSAGE), Stream.of(Action.values()).filter(act -> act.task() != null)
                        .collect(Collectors.toMap(Action::task, Action::code, (one, other) -> one)));
    }

    /** The messages that the sources name. */
    public static Set<String> messages() {
        return inSources(MESSAGE);
    }

    public static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> inSources(Pattern pattern) {
        return Inventory.files("src/main/java", ".java").stream().filter(file -> !file.endsWith("ProcedureWords.java"))
                .flatMap(file -> pattern.matcher(read(file)).results()).map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
