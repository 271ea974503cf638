package org.paraph.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The methods behind the operations of the interface. The server makes the filter of its description by itself, where no
 * bean can be injected; so they are noted here when the application starts.
 */
@ApplicationScoped
class ResourceMethods {

    private static final AtomicReference<List<Class<?>>> RESOURCES = new AtomicReference<>(List.of());

    void note(@Observes @Initialized(ApplicationScoped.class) Object started, BeanManager beans) {
        RESOURCES.set(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass()).filter(type -> type.isAnnotationPresent(Path.class))
                .sorted(Comparator.comparing(Class::getName)).distinct().toList());
    }

    /**
     * The methods that serve it, several where there is one for each type of content; without those that are no part of the
     * description; empty if it is not ours.
     */
    static List<Method> serving(String verb, String path) {
        return RESOURCES.get().stream().flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> verb.equals(verb(method)) && path.equals("/api" + path(method)))
                .filter(method -> !isHidden(method)).toList();
    }

    /** The addresses of all that are described. */
    static Stream<String> paths() {
        return RESOURCES.get().stream().flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> verb(method) != null && !isHidden(method)).map(method -> "/api" + path(method)).distinct();
    }

    private static boolean isHidden(Method method) {
        var told = method.getAnnotation(Operation.class);
        return told != null && told.hidden();
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations()).map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null).map(HttpMethod::value).findFirst().orElse(null);
    }

    private static String path(Method method) {
        var below = method.getAnnotation(Path.class);
        return method.getDeclaringClass().getAnnotation(Path.class).value() + (below == null ? "" : below.value());
    }
}
