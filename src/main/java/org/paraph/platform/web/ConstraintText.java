package org.paraph.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** Puts what Bean Validation objects to into the reader's language; by itself it speaks that of the JVM. */
final class ConstraintText {

    private static final MessageInterpolator TEXTS =
            Validation.buildDefaultValidatorFactory().getMessageInterpolator();

    private ConstraintText() {
    }

    static String of(ConstraintViolation<?> violation, Locale locale) {
        return TEXTS.interpolate(violation.getMessageTemplate(), new Found(violation), locale);
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
