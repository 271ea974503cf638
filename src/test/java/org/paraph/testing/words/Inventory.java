package org.paraph.testing.words;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.Action;
import org.paraph.platform.forms.Field;
import org.paraph.platform.forms.Fields;
import org.paraph.text.drafting.CommentRequest;
import org.paraph.text.drafting.ProposalRequest;
import org.paraph.text.drafting.SettlementRequest;

/** What the application has that a person may read a word for: its acts with their requests, its tasks, and its enums. */
public final class Inventory {

    private static final JavaClasses MAIN = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.paraph");
    private static final Pattern FORM = Pattern.compile("(?:[Ff]orm(?:\\.empty)?|[A-Z]{4,})\\(\\s*\"([a-z-]+)\",\\s*(?:Fields\\.of\\()?([\\w.]+)\\.class");
    private static final Pattern USER_TASK = Pattern.compile("<(?:\\w+:)?userTask\\b[^>]*?\\bid=\"([^\"]+)\"");
    private static final Pattern GUIDANCE = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"[^>]*>\\s*<bpmn:documentation>([^<]+)<");
    private static final Pattern BODY = Pattern.compile("_bodyName\">\\s*<text>\"([^\"<]+)\"");

    private Inventory() {
    }

    /** What the process models say of their user tasks, by the ids of the tasks. */
    public static Map<String, String> guidance() {
        var said = new TreeMap<String, String>();
        files("bpmn", ".bpmn").forEach(model -> GUIDANCE.matcher(text(model)).results()
                .forEach(found -> said.put(found.group(1), found.group(2).strip().replaceAll("\\s+", " "))));
        return said;
    }

    /** The bodies of the home procedures, as the decision table names them. */
    public static Set<String> bodies() {
        return BODY.matcher(text(Path.of("bpmn/approval-route.dmn"))).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The request of each form, by the name that its words have: the acts that pages offer, those that the pages of the text
     * offer in their place, and forms of pages that are no act on a dossier.
     */
    public static Map<String, Class<?>> requests() {
        var requests = new LinkedHashMap<String, Class<?>>();
        MAIN.stream().filter(type -> type.isAssignableTo(ActForms.class) && !type.isInterface()).map(JavaClass::reflect)
                .flatMap(type -> ((ActForms) made(type)).acts().stream())
                .forEach(act -> requests.put(act.action().code(), act.request()));
        requests.putIfAbsent(Action.PROPOSE_WORDING.code(), ProposalRequest.class);
        requests.putIfAbsent(Action.COMMENT_ON_TEXT.code(), CommentRequest.class);
        requests.putIfAbsent(Action.SETTLE_COMMENT.code(), SettlementRequest.class);
        requests.put("propose", org.paraph.negotiation.ProposalRequest.class);
        for (Path source : files("src/main/java", ".java")) {
            FORM.matcher(text(source)).results().forEach(found -> requests.put(found.group(1), named(source, found.group(2))));
        }
        return requests;
    }

    /** Every field of a request with the names from the request down to it, without the numbers of rows. */
    public static Map<String, Field> fields(Class<?> request) {
        var all = new LinkedHashMap<String, Field>();
        collect(Fields.of(request), "", all);
        return all;
    }

    /** All enums that pages can name, from anywhere in the application. */
    public static List<Class<?>> enums() {
        return MAIN.stream().filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .<Class<?>>map(JavaClass::reflect).sorted(Comparator.comparing(Class::getName)).toList();
    }

    /** The ids of the user tasks in all process models. */
    public static List<String> userTasks() {
        return files("bpmn", ".bpmn").stream().flatMap(file -> USER_TASK.matcher(text(file)).results())
                .map(found -> found.group(1)).distinct().toList();
    }

    /** All files of a kind below a folder of the project. */
    public static List<Path> files(String below, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(below))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(List<Field> fields, String above, Map<String, Field> into) {
        for (Field field : fields) {
            into.put(above + field.name(), field);
            collect(field.parts(), above + field.name() + ".", into);
        }
    }

    /** The class that a source file means by a name: one that it imports, else one of its own package. */
    private static Class<?> named(Path source, String name) {
        var imported = Pattern.compile("import ([\\w.]+\\." + name.split("\\.")[0] + ");").matcher(text(source));
        var home = Path.of("src/main/java").relativize(source.getParent()).toString().replace('/', '.');
        var first = imported.find() ? imported.group(1) : home + "." + name.split("\\.")[0];
        return MAIN.get(first + name.substring(name.split("\\.")[0].length()).replace('.', '$')).reflect();
    }

    /** A bean whose collaborators are there but do nothing: the list of acts is asked for, none of them is done. */
    private static Object made(Class<?> bean) {
        var wanted = Arrays.stream(bean.getDeclaredConstructors())
                .filter(each -> each.isAnnotationPresent(Inject.class)).findFirst().orElseThrow();
        var given = new ArrayList<>();
        for (Class<?> collaborator : wanted.getParameterTypes()) {
            given.add(idle(collaborator));
        }
        return called(wanted, given.toArray());
    }

    private static Object idle(Class<?> collaborator) {
        var empty = Arrays.stream(collaborator.getDeclaredConstructors())
                .filter(each -> each.getParameterCount() == 0 && !Modifier.isPrivate(each.getModifiers())).findFirst()
                .orElseThrow(() -> new AssertionError(collaborator + " cannot be had without its own collaborators"));
        return called(empty);
    }

    private static Object called(Constructor<?> constructor, Object... arguments) {
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(constructor.toString(), impossible);
        }
    }
}
