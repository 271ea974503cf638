package org.paraph.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What Bean Validation asks of a member of a request, told in its schema. Patterns stand in the description as they are, so they are
 * written in what Java and ECMA-262 have in common: OpenAPI takes the latter.
 */
final class ApiConstraints {

    private final Field field;

    private ApiConstraints(Field field) {
        this.field = field;
    }

    /** Those of a member; none where it has no field. */
    static ApiConstraints of(Class<?> type, String member) {
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(member)) {
                    return new ApiConstraints(field);
                }
            }
        }
        return new ApiConstraints(null);
    }

    /** True if the member has to be there. */
    boolean isNeeded() {
        return has(NotNull.class) || has(NotBlank.class) || has(NotEmpty.class);
    }

    /** The same schema with the limits in it. */
    Schema narrow(Schema schema) {
        if (field == null || schema.getRef() != null) {
            return schema;
        }
        boolean text = schema.getType() == Schema.SchemaType.STRING;
        boolean list = schema.getType() == Schema.SchemaType.ARRAY;
        if (has(NotBlank.class) || has(NotEmpty.class)) {
            size(schema, text, list, 1, Integer.MAX_VALUE);
        }
        if (has(Size.class)) {
            size(schema, text, list, Math.max(field.getAnnotation(Size.class).min(), isFilled() ? 1 : 0),
                    field.getAnnotation(Size.class).max());
        }
        if (has(Pattern.class) && text) {
            schema.setPattern("^(?:" + field.getAnnotation(Pattern.class).regexp() + ")$");
        }
        if (has(Min.class)) {
            schema.setMinimum(BigDecimal.valueOf(field.getAnnotation(Min.class).value()));
        }
        if (has(Max.class)) {
            schema.setMaximum(BigDecimal.valueOf(field.getAnnotation(Max.class).value()));
        }
        return schema;
    }

    private boolean isFilled() {
        return has(NotBlank.class) || has(NotEmpty.class);
    }

    private static void size(Schema schema, boolean text, boolean list, int least, int most) {
        if (text) {
            schema.setMinLength(least == 0 ? null : least);
            schema.setMaxLength(most == Integer.MAX_VALUE ? schema.getMaxLength() : Integer.valueOf(most));
        } else if (list) {
            schema.setMinItems(least == 0 ? null : least);
            schema.setMaxItems(most == Integer.MAX_VALUE ? schema.getMaxItems() : Integer.valueOf(most));
        }
    }

    private boolean has(Class<? extends Annotation> constraint) {
        return field != null && field.isAnnotationPresent(constraint);
    }
}
