package org.paraph.testing;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.paraph.platform.web.Api;

/** Every operation of the REST interface, as the application's own resource classes declare them. */
public final class Operations {

    private Operations() {
    }

    /**
     * @param method GET, POST or PUT
     * @param path   the template below {@code /api}, for example {@code /negotiations/{id}/mandate}
     */
    public record Operation(String method, String path) {

        /** The path of the act below the dossier, as {@link Requests} knows it. */
        public String act() {
            return path.replaceFirst("^/negotiations/\\{id}/?", "").replaceAll("\\{[a-z]+}", "{subject}");
        }
    }

    /** All of them. */
    public static List<Operation> all() {
        return resources().flatMap(Operations::of).toList();
    }

    /** The methods behind them. */
    public static List<Method> methods() {
        return resources().flatMap(type -> Stream.of(type.getDeclaredMethods())).filter(method -> verbs(method).findAny().isPresent())
                .toList();
    }

    private static Stream<Class<?>> resources() {
        try {
            var classes = java.nio.file.Path.of(Api.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (var files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString()).filter(file -> file.endsWith("Resource.class"))
                        .map(file -> file.replace(".class", "").replace('/', '.')).<Class<?>>map(Operations::named)
                        .filter(type -> type.isAnnotationPresent(Path.class)).toList().stream();
            }
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Those below one dossier. */
    public static List<Operation> ofDossiers() {
        return all().stream().filter(operation -> operation.path().startsWith("/negotiations/{id}")).toList();
    }

    private static Stream<Operation> of(Class<?> resource) {
        var base = resource.getAnnotation(Path.class).value();
        return Stream.of(resource.getDeclaredMethods())
                .flatMap(method -> verbs(method).map(verb -> new Operation(verb, base + below(method))));
    }

    private static Stream<String> verbs(Method method) {
        return Stream.of(method.getAnnotations()).map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class)).map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String below(Method method) {
        return method.isAnnotationPresent(Path.class) ? method.getAnnotation(Path.class).value() : "";
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Operations.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
