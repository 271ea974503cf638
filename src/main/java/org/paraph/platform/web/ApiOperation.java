package org.paraph.platform.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;

/**
 * What a resource method tells of its operation.
 *
 * @param verb   the HTTP method
 * @param path   its address, a template
 * @param method what serves it; the first one, where there is one for each type of content
 */
record ApiOperation(String verb, String path, Method method) {

    private static final Set<Class<?>> FILES = Set.of(Response.class, StreamingOutput.class, InputStream.class, byte[].class);

    boolean isReading() {
        return "GET".equals(verb);
    }

    /** True if the version has to be named that the change is made for. */
    boolean needsVersion() {
        if (isReading() || isDeclaredFree()) {
            return false;
        }
        return takesHeader(HttpHeaders.IF_MATCH) || path.startsWith("/api/negotiations/{id}/")
                && Versioned.class.isAssignableFrom(method.getReturnType());
    }

    private boolean isDeclaredFree() {
        var declared = method.getAnnotationsByType(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        return Stream.of(declared).anyMatch(each -> HttpHeaders.IF_MATCH.equals(each.name())
                && each.in() == ParameterIn.HEADER && !each.required());
    }

    boolean takesHeader(String name) {
        return parameters(HeaderParam.class).anyMatch(each -> each.getAnnotation(HeaderParam.class).value().equals(name));
    }

    List<String> pathParameters() {
        return parameters(PathParam.class).map(each -> each.getAnnotation(PathParam.class).value()).toList();
    }

    List<Parameter> queryParameters() {
        return parameters(QueryParam.class).toList();
    }

    private Stream<Parameter> parameters(Class<? extends Annotation> kind) {
        return Stream.of(method.getParameters()).filter(each -> each.isAnnotationPresent(kind));
    }

    /** The type of the body; empty if it reads none. */
    Optional<Type> body() {
        for (int i = 0; i < method.getParameterCount(); i++) {
            if (BodyParameter.in(method) && BodyParameter.name(method, i).isEmpty()) {
                return Optional.of(method.getGenericParameterTypes()[i]);
            }
        }
        return Optional.empty();
    }

    /** In which formats the body is taken. */
    String[] consumed() {
        var own = method.getAnnotation(Consumes.class);
        var all = method.getDeclaringClass().getAnnotation(Consumes.class);
        return own != null ? own.value() : all != null ? all.value() : new String[] {MediaType.WILDCARD};
    }

    /** In which formats the answer comes. */
    List<String> produced() {
        var own = method.getAnnotation(Produces.class);
        var all = method.getDeclaringClass().getAnnotation(Produces.class);
        var formats = own != null ? own.value() : all != null ? all.value() : new String[] {MediaType.WILDCARD};
        return Stream.of(formats).map(each -> each.split(";", 2)[0].strip()).toList();
    }

    /** True if the answer goes on while there is something to tell. */
    boolean isStream() {
        return produced().contains(MediaType.SERVER_SENT_EVENTS);
    }

    /** What the answer shows; empty where it is a file or nothing. */
    Optional<Type> shown() {
        var answers = method.getAnnotation(Answers.class);
        if (answers != null && answers.value() != Void.class) {
            return Optional.of(answers.value());
        }
        boolean nothing = method.getReturnType() == void.class || FILES.contains(method.getReturnType());
        return nothing ? Optional.empty() : Optional.of(method.getGenericReturnType());
    }

    /** The status of success. */
    int success() {
        var answers = method.getAnnotation(Answers.class);
        if (answers != null && answers.status() != 0) {
            return answers.status();
        }
        return method.getReturnType() == void.class ? 204 : 200;
    }

    /** The statuses of the refusals that it can be answered with. */
    Set<Integer> refusals() {
        var statuses = new TreeSet<>(Set.of(400, 401, 403, 406, 429, 500, 503));
        if (!isReading() || path.contains("{") || !queryParameters().isEmpty()) {
            statuses.add(404);
        }
        if (!isReading()) {
            statuses.add(409);
        }
        if ("POST".equals(verb)) {
            statuses.add(422);
        }
        if (needsVersion()) {
            statuses.addAll(Set.of(412, 428));
        }
        if (body().isPresent()) {
            statuses.addAll(Set.of(413, 415));
        }
        var answers = method.getAnnotation(Answers.class);
        if (answers != null) {
            for (int status : answers.refusals()) {
                statuses.add(status);
            }
        }
        return statuses;
    }
}
