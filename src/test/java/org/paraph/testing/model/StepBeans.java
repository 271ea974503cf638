package org.paraph.testing.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The beans that a process model may call by name, with their public methods. */
public final class StepBeans {

    private final Map<String, Class<?>> beans;

    private StepBeans(Map<String, Class<?>> beans) {
        this.beans = beans;
    }

    /** The named beans in the {@code steps} packages of the application. */
    public static StepBeans ofTheApplication() {
        return of(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.paraph").stream().filter(type -> type.getPackageName().endsWith(".steps"))
                .map(JavaClass::reflect).filter(type -> type.isAnnotationPresent(Named.class)).toList());
    }

    public static StepBeans of(Collection<? extends Class<?>> types) {
        return new StepBeans(types.stream().collect(Collectors.toUnmodifiableMap(StepBeans::name, Function.identity())));
    }

    /** Why a bean cannot be called like this, or an empty text if it can. */
    String objection(String bean, String method, int arguments) {
        if (!bean.endsWith("Steps")) {
            return bean + " is not named ...Steps";
        }
        if (!beans.containsKey(bean)) {
            return "there is no bean " + bean + " among " + beans.keySet().stream().sorted().toList();
        }
        var named = Arrays.stream(beans.get(bean).getMethods()).filter(candidate -> candidate.getName().equals(method))
                .map(Method::getParameterCount).sorted().toList();
        if (named.isEmpty()) {
            return bean + " has no public method " + method;
        }
        return named.contains(arguments) ? "" : bean + "." + method + " takes " + named + " arguments, not " + arguments;
    }

    private static String name(Class<?> type) {
        var given = type.getAnnotation(Named.class) == null ? "" : type.getAnnotation(Named.class).value();
        var simple = type.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }
}
