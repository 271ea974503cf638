package org.paraph.platform.web;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The resources and providers of {@code /api}: all classes of the application that are marked as such, and none of a library.
 * Left to look for them itself, the server would take in those of the engine's own REST contract too.
 */
final class ApiClasses {

    private static final String ROOT = "/org/paraph";
    private static final String ENDING = ".class";
    private static final List<String> MARKS = List.of("Ljakarta/ws/rs/Path;", "Ljakarta/ws/rs/ext/Provider;");

    private ApiClasses() {
    }

    /** All of them, read from where the application's classes lie. */
    static Set<Class<?>> all() {
        try {
            var root = java.nio.file.Path.of(ApiClasses.class.getResource(ROOT).toURI());
            try (var files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(ENDING)).filter(ApiClasses::isMarked)
                        .map(file -> named(root.relativize(file).toString())).filter(ApiClasses::isOne)
                        .collect(Collectors.toUnmodifiableSet());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException garbled) {
            throw new IllegalStateException(garbled);
        }
    }

    /** Looks for the mark without loading the class, as most are none of them. */
    private static boolean isMarked(java.nio.file.Path file) {
        try {
            var code = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return MARKS.stream().anyMatch(code::contains);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> named(String file) {
        var name = ROOT.substring(1).replace('/', '.') + "."
                + file.substring(0, file.length() - ENDING.length()).replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(name, false, ApiClasses.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static boolean isOne(Class<?> type) {
        return type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class);
    }
}
