package org.paraph.platform.forms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.paraph.platform.forms.Field.Kind;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * Reads off a request record what a form has to ask for. The record and its constraints are the only description of a
 * request; what can be entered on a page is what can be sent by a program.
 */
public final class Fields {

    /** Texts up to this length are asked for on one line. */
    private static final int ONE_LINE = 300;
    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);
    private static final Map<Class<?>, List<Field>> READ = new ConcurrentHashMap<>();

    private Fields() {
    }

    /** The fields of a request, in the order of the record's components. Components that contain themselves are left out. */
    public static List<Field> of(Class<?> request) {
        return READ.computeIfAbsent(request, type -> read(type, Set.of()));
    }

    private static List<Field> read(Class<?> type, Set<Class<?>> above) {
        var fields = new ArrayList<Field>();
        for (RecordComponent component : type.getRecordComponents()) {
            var field = field(type, component, above);
            if (field != null) {
                fields.add(field);
            }
        }
        return List.copyOf(fields);
    }

    private static Field field(Class<?> owner, RecordComponent component, Set<Class<?>> above) {
        var constraints = constraints(owner, component);
        var type = component.getType();
        var element = Collection.class.isAssignableFrom(type) ? element(component.getGenericType()) : null;
        var shape = element == null ? type : element;
        if (shape == null || shape == owner || above.contains(shape) || contains(shape)) {
            return null;
        }
        var parts = shape.isRecord() && shape != OccurrenceRequest.class ? read(shape, with(above, owner)) : List.<Field>of();
        return new Field(component.getName(), kind(type, element, constraints), required(constraints), longest(constraints),
                shape.isEnum() || shape.isRecord() ? FormWords.type(shape) : null, constants(shape), parts);
    }

    private static boolean contains(Class<?> shape) {
        return shape.isRecord() && Arrays.stream(shape.getRecordComponents())
                .anyMatch(part -> part.getType() == shape || element(part.getGenericType()) == shape);
    }

    private static Set<Class<?>> with(Set<Class<?>> above, Class<?> owner) {
        var all = new HashSet<>(above);
        all.add(owner);
        return all;
    }

    private static Kind kind(Class<?> type, Class<?> element, AnnotatedElement constraints) {
        if (element != null) {
            return element.isEnum() ? Kind.CHOICES : element.isRecord() ? Kind.ROWS : Kind.LINES;
        }
        if (type == OccurrenceRequest.class) {
            return Kind.OCCURRENCE;
        }
        if (type.isRecord()) {
            return Kind.GROUP;
        }
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        if (type == boolean.class) {
            return Kind.CHECK;
        }
        if (type == Boolean.class) {
            return required(constraints) ? Kind.YES_NO : Kind.FLAG;
        }
        if (WHOLE.contains(type)) {
            return Kind.NUMBER;
        }
        if (type == LocalDate.class) {
            return Kind.DATE;
        }
        if (type == OffsetDateTime.class) {
            return Kind.MOMENT;
        }
        if (type == LocalTime.class) {
            return Kind.TEXT;
        }
        int longest = longest(constraints);
        return longest == 0 || longest > ONE_LINE ? pattern(constraints) ? Kind.TEXT : Kind.LONG_TEXT : Kind.TEXT;
    }

    private static boolean pattern(AnnotatedElement constraints) {
        return constraints.isAnnotationPresent(Pattern.class);
    }

    private static boolean required(AnnotatedElement constraints) {
        return Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(constraints::isAnnotationPresent);
    }

    private static int longest(AnnotatedElement constraints) {
        var size = constraints.getAnnotation(Size.class);
        return size == null || size.max() == Integer.MAX_VALUE ? 0 : size.max();
    }

    private static List<String> constants(Class<?> shape) {
        return shape.isEnum() ? Arrays.stream(shape.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList()
                : List.of();
    }

    private static Class<?> element(Type collection) {
        return collection instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> type
                ? type : null;
    }

    /** Where the constraints stand: on the field behind the component. */
    private static AnnotatedElement constraints(Class<?> owner, RecordComponent component) {
        try {
            return owner.getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(component.toString(), impossible);
        }
    }
}
