package org.paraph.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.Comparator;
import java.util.List;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * Turns what Bean Validation objects to into violations that point into the JSON of the caller. It is for
 * {@link ValidationException} so that it comes before the server's own mapper of the same type.
 */
@Provider
public class ValidationMapper implements ExceptionMapper<ValidationException> {

    @Context
    private Providers providers;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ValidationException thrown) {
        var mapper = providers.getExceptionMapper(Throwable.class);
        if (!(thrown instanceof ConstraintViolationException constraints) || ofOwnMaking(constraints)) {
            return mapper.toResponse(thrown);
        }
        var violations = constraints.getConstraintViolations().stream().map(this::violation)
                .sorted(Comparator.comparing(Violation::toString)).toList();
        return mapper.toResponse(new InvalidRequest(violations));
    }

    /** What we return or store ourselves and find invalid is our fault, not the caller's. */
    private static boolean ofOwnMaking(ConstraintViolationException constraints) {
        return constraints.getConstraintViolations() == null || constraints.getConstraintViolations().stream()
                .anyMatch(each -> nodes(each.getPropertyPath()).stream()
                        .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE));
    }

    private Violation violation(ConstraintViolation<?> found) {
        String parameter = null;
        var locale = ProblemText.locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        for (Path.Node node : nodes(found.getPropertyPath())) {
            if (node.getKind() == ElementKind.PARAMETER) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                parameter = BodyParameter.name(resource.getResourceMethod(), index).orElse(null);
            }
        }
        return parameter == null ? ConstraintText.violation(found, locale)
                : Violation.in(parameter, ConstraintText.of(found, locale));
    }

    private static List<Path.Node> nodes(Path path) {
        return path == null ? List.of() : java.util.stream.StreamSupport.stream(path.spliterator(), false).toList();
    }
}
