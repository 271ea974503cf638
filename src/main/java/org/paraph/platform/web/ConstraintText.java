package org.paraph.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import org.paraph.platform.problem.Violation;

/** Puts what Bean Validation objects to into the reader's language; by itself it speaks that of the JVM. */
public final class ConstraintText {

    private static final MessageInterpolator TEXTS =
            Validation.buildDefaultValidatorFactory().getMessageInterpolator();

    private ConstraintText() {
    }

    static String of(ConstraintViolation<?> violation, Locale locale) {
        return TEXTS.interpolate(violation.getMessageTemplate(), new Found(violation), locale);
    }

    /** What was objected to, with a pointer into the JSON from which the request was read. */
    public static Violation violation(ConstraintViolation<?> found, Locale locale) {
        var pointer = new StringBuilder();
        for (Path.Node node : found.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(pointer, node);
            }
        }
        return Violation.at(pointer.toString(), of(found, locale));
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(node.getKey());
        }
        if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
            pointer.append('/').append(node.getName().replace("~", "~0").replace("/", "~1"));
        }
    }

    private record Found(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("There is nothing of " + type + " here");
        }
    }
}
