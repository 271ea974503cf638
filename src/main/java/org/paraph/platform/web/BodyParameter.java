package org.paraph.platform.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Tells the body of a request from the other parameters of a resource method. */
final class BodyParameter {

    private static final Set<Class<? extends Annotation>> OTHERS = Set.of(PathParam.class, QueryParam.class,
            HeaderParam.class, CookieParam.class, FormParam.class, MatrixParam.class, BeanParam.class, Context.class,
            Suspended.class);

    private BodyParameter() {
    }

    /** True if the method reads the body. */
    static boolean in(Method method) {
        return method != null && Arrays.stream(method.getParameters()).anyMatch(BodyParameter::isBody);
    }

    /** The caller's name for the parameter at that place; empty when it is the body. */
    static Optional<String> name(Method method, int index) {
        if (method == null || index >= method.getParameterCount()) {
            return Optional.empty();
        }
        var parameter = method.getParameters()[index];
        return isBody(parameter) ? Optional.empty() : Optional.of(named(parameter));
    }

    private static String named(Parameter parameter) {
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return parameter.getAnnotation(QueryParam.class).value();
        }
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return parameter.getAnnotation(PathParam.class).value();
        }
        if (parameter.isAnnotationPresent(HeaderParam.class)) {
            return parameter.getAnnotation(HeaderParam.class).value();
        }
        return parameter.getName();
    }

    private static boolean isBody(Parameter parameter) {
        return OTHERS.stream().noneMatch(parameter::isAnnotationPresent);
    }
}
