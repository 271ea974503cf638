package org.paraph.testing;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.converters.EnumTypeConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;

/** What the persistence provider knows of columns. */
public final class MappedColumns {

    private MappedColumns() {
    }

    /** The columns that hold enums. */
    public static Set<Column> enums(EntityManagerFactory entities) {
        return JpaHelper.getServerSession(entities).getDescriptors().values().stream()
                .filter(descriptor -> !descriptor.isAggregateDescriptor())
                .flatMap(descriptor -> in(descriptor.getMappings()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Column> in(Collection<DatabaseMapping> mappings) {
        return mappings.stream().flatMap(mapping -> {
            if (mapping instanceof AggregateObjectMapping embedded) {
                return in(embedded.getReferenceDescriptor().getMappings());
            }
            if (mapping instanceof AggregateCollectionMapping embedded) {
                return in(embedded.getReferenceDescriptor().getMappings());
            }
            if (mapping instanceof AbstractDirectMapping direct
                    && direct.getConverter() instanceof EnumTypeConverter converter) {
                return Stream.of(column(direct.getField(), converter));
            }
            if (mapping instanceof DirectCollectionMapping collection
                    && collection.getValueConverter() instanceof EnumTypeConverter converter) {
                return Stream.of(column(collection.getDirectField(), converter));
            }
            return Stream.empty();
        });
    }

    /** Takes out of an entity all that may change and stands in one of these columns, named {@code table.column}. */
    public static void empty(EntityManagerFactory entities, Object entity, Set<String> columns) {
        empty(JpaHelper.getServerSession(entities).getDescriptor(entity).getMappings(), entity, columns);
    }

    private static void empty(Collection<DatabaseMapping> mappings, Object holder, Set<String> columns) {
        mappings.forEach(mapping -> {
            if (mapping instanceof AggregateObjectMapping embedded) {
                var inner = embedded.getAttributeValueFromObject(holder);
                if (inner != null) {
                    empty(embedded.getReferenceDescriptor().getMappings(), inner, columns);
                }
            } else if (mapping instanceof AbstractDirectMapping direct && direct.getField().isUpdatable()
                    && columns.contains(name(direct.getField()))
                    && !direct.getAttributeAccessor().getAttributeClass().isPrimitive()) {
                direct.setAttributeValueInObject(holder, null);
            }
        });
    }

    private static String name(DatabaseField field) {
        return (field.getTableName() + "." + field.getName()).toLowerCase(Locale.ROOT);
    }

    private static Column column(DatabaseField field, EnumTypeConverter converter) {
        Set<String> constants = Arrays.stream(converter.getEnumClass().getEnumConstants()).map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Column(field.getTableName().toLowerCase(Locale.ROOT), field.getName().toLowerCase(Locale.ROOT),
                constants);
    }

    /**
     * @param table     in lower case
     * @param name      in lower case
     * @param constants what may stand in it
     */
    public record Column(String table, String name, Set<String> constants) implements Comparable<Column> {

        @Override
        public int compareTo(Column other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return table + "." + name;
        }
    }
}
