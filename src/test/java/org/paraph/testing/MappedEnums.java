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
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.converters.EnumTypeConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;

/** Which columns hold enums, as the persistence provider maps them. */
public final class MappedEnums {

    private MappedEnums() {
    }

    public static Set<Column> of(EntityManagerFactory entities) {
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
