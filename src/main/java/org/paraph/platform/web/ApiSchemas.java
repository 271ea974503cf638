package org.paraph.platform.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes Java types as they are read and written by {@link StrictJson}; the larger ones stand in the document once, by name. */
final class ApiSchemas {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String OURS = "org.paraph.";

    private final Map<String, Schema> named = new LinkedHashMap<>();
    private final Map<String, JavaType> owners = new HashMap<>();

    /** All that have a name. */
    Map<String, Schema> named() {
        return named;
    }

    /** The schema of a type that is read from a request. */
    Schema read(Type type) {
        return schema(StrictJson.type(type), true);
    }

    /** The schema of a type that is written into an answer. */
    Schema written(Type type) {
        return schema(StrictJson.type(type), false);
    }

    private Schema schema(JavaType type, boolean read) {
        var simple = ApiTexts.schema(type.getRawClass());
        if (simple.isPresent()) {
            return simple.get();
        }
        if (type.isMapLikeType()) {
            return object().additionalPropertiesSchema(schema(type.getContentType(), read));
        }
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(schema(type.getContentType(), read));
        }
        if (!type.getRawClass().getName().startsWith(OURS)) {
            return OASFactory.createSchema();
        }
        var name = name(type);
        if (!named.containsKey(name)) {
            named.put(name, object());
            named.put(name, described(type, read));
        }
        return OASFactory.createSchema().ref(REFERENCE + name);
    }

    private Schema described(JavaType type, boolean read) {
        var raw = type.getRawClass();
        if (raw.isEnum()) {
            var schema = OASFactory.createSchema().type(Schema.SchemaType.STRING);
            Arrays.stream(raw.getEnumConstants()).forEach(constant -> schema.addEnumeration(((Enum<?>) constant).name()));
            return schema;
        }
        if (raw.isSealed()) {
            var schema = OASFactory.createSchema();
            Arrays.stream(raw.getPermittedSubclasses()).forEach(each -> schema.addAnyOf(schema(StrictJson.type(each), read)));
            return schema;
        }
        var bean = StrictJson.described(type, read);
        var schema = object();
        var required = new ArrayList<String>();
        for (BeanPropertyDefinition property : properties(bean, read)) {
            var constrained = ApiConstraints.of(raw, property.getName());
            schema.addProperty(property.getName(), isRaw(property) ? object()
                    : constrained.narrow(schema(property.getPrimaryType(), read)));
            if (property.getPrimaryType().isPrimitive() || read && constrained.isNeeded()) {
                required.add(property.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.setRequired(required);
        }
        return schema;
    }

    /** True for a text that is JSON already and goes into the answer as it is. */
    private static boolean isRaw(BeanPropertyDefinition property) {
        return property.getPrimaryMember() != null && property.getPrimaryMember().hasAnnotation(JsonRawValue.class);
    }

    private static List<BeanPropertyDefinition> properties(BeanDescription bean, boolean read) {
        return bean.findProperties().stream()
                .filter(property -> read ? property.couldDeserialize() : property.couldSerialize()).toList();
    }

    /** The plain name; where two types share one, the later one has its feature before it. */
    private String name(JavaType type) {
        var plain = plain(type);
        if (owners.computeIfAbsent(plain, name -> type).equals(type)) {
            return plain;
        }
        var packages = type.getRawClass().getPackageName().substring(OURS.length()).split("\\.");
        var longer = capital(packages[0]) + plain;
        if (owners.computeIfAbsent(longer, name -> type).equals(type)) {
            return longer;
        }
        owners.put(capital(packages[0]) + capital(packages[packages.length - 1]) + plain, type);
        return capital(packages[0]) + capital(packages[packages.length - 1]) + plain;
    }

    private static String plain(JavaType type) {
        var raw = type.getRawClass();
        var outer = raw.getDeclaringClass();
        var simple = raw.getSimpleName();
        if (outer != null && !simple.endsWith("View") && !simple.endsWith("Request")) {
            simple = outer.getSimpleName() + simple;
        }
        return type.containedTypeCount() == 0 ? simple
                : plain(type.containedType(0)).replaceFirst("View$", "") + simple;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Schema object() {
        return OASFactory.createSchema().type(Schema.SchemaType.OBJECT);
    }
}
