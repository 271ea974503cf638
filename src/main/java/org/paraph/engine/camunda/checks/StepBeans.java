package org.paraph.engine.camunda.checks;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The beans that a process model may call by name, with their public methods. */
public final class StepBeans {

    private final Map<String, Class<?>> beans;

    private StepBeans(Map<String, Class<?>> beans) {
        this.beans = beans;
    }

    /** The named beans in the {@code steps} packages of the running application. */
    static StepBeans of(BeanManager manager) {
        return of(manager.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass).distinct().toList());
    }

    /** Those of the classes that are named beans in a {@code steps} package. */
    public static StepBeans of(Collection<? extends Class<?>> types) {
        return only(types.stream().filter(type -> type.getPackageName().endsWith(".steps"))
                .filter(type -> type.isAnnotationPresent(Named.class)).toList());
    }

    /** Just these classes, wherever they are. */
    static StepBeans only(Collection<? extends Class<?>> types) {
        return new StepBeans(types.stream().collect(Collectors.toUnmodifiableMap(StepBeans::name, Function.identity())));
    }

    /** Why a bean cannot be called like this; empty if it can. */
    Optional<Objection> objection(String bean, String method, int arguments) {
        if (!bean.endsWith("Steps") || !beans.containsKey(bean)) {
            return Optional.of(Objection.of(Code.UNKNOWN_STEP, bean));
        }
        var named = Arrays.stream(beans.get(bean).getMethods()).filter(candidate -> candidate.getName().equals(method))
                .filter(candidate -> candidate.getDeclaringClass() != Object.class)
                .map(Method::getParameterCount).sorted().toList();
        if (named.isEmpty()) {
            return Optional.of(Objection.of(Code.UNKNOWN_METHOD, bean, method));
        }
        return named.contains(arguments) ? Optional.empty() : Optional.of(Objection.of(Code.WRONG_ARGUMENTS,
                bean + "." + method, named.stream().map(String::valueOf).collect(Collectors.joining(", ")), arguments));
    }

    private static String name(Class<?> type) {
        var given = type.getAnnotation(Named.class) == null ? "" : type.getAnnotation(Named.class).value();
        var simple = type.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }
}
