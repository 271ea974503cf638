package org.paraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.platform.persistence.Migrations;
import org.paraph.testing.MappedColumns;
import org.paraph.testing.MigratedDatabase;
import org.paraph.testing.SampleRows;

/** The migrated schema and the entities agree, on H2 as on PostgreSQL. */
class SchemaTest {

    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final List<Named<MigratedDatabase>> DATABASES = List.of(Named.of("H2", MigratedDatabase.h2()),
            Named.of("PostgreSQL", MigratedDatabase.postgreSql()));
    private static final Set<MigratedDatabase> FILLED = new HashSet<>();

    static List<Named<MigratedDatabase>> databases() {
        return DATABASES;
    }

    @AfterAll
    static void close() throws Exception {
        for (var database : DATABASES) {
            database.getPayload().close();
        }
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("databases")
    void everyEntityIsReadWithAllItsColumnsAndCollections(MigratedDatabase database) throws SQLException {
        filled(database);
        var types = database.entities().getMetamodel().getEntities();
        assertThat(types).isNotEmpty();
        EntityManager entities = database.entities().createEntityManager();
        try {
            types.forEach(type -> assertThat(found(entities, "select e from " + type.getName() + " e")).as(type.getName())
                    .isNotEmpty());
            types.stream().flatMap(type -> collections(type, "e").map(path ->
                    "select c from " + type.getName() + " e join " + path + " c")).forEach(query -> found(entities, query));
        } finally {
            entities.close();
        }
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("databases")
    void everyOptionalColumnCanBeEmptied(MigratedDatabase database) throws SQLException {
        var optional = filled(database).optional();
        for (EntityType<?> type : database.entities().getMetamodel().getEntities()) {
            EntityManager entities = database.entities().createEntityManager();
            entities.getTransaction().begin();
            try {
                found(entities, "select e from " + type.getName() + " e").forEach(row ->
                        MappedColumns.empty(database.entities(), row, optional));
                assertThatCode(entities::flush).as(type.getName()).doesNotThrowAnyException();
            } finally {
                entities.getTransaction().rollback();
                entities.close();
            }
        }
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("databases")
    void migratingAgainChangesNothing(MigratedDatabase database) throws SQLException {
        var before = rows(database, "select id, dateexecuted, orderexecuted from databasechangelog order by orderexecuted");

        Migrations.run(database.source());

        assertThat(before).isNotEmpty();
        assertThat(rows(database, "select id, dateexecuted, orderexecuted from databasechangelog order by orderexecuted"))
                .isEqualTo(before);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("databases")
    void everyEnumColumnHasACheck(MigratedDatabase database) throws SQLException {
        assertThat(MappedColumns.enums(database.entities())).extracting(Object::toString).isNotEmpty()
                .isSubsetOf(checks(database).keySet());
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("databases")
    void theCheckOfAnEnumColumnListsExactlyItsConstants(MigratedDatabase database) throws SQLException {
        var checks = checks(database);
        for (var column : MappedColumns.enums(database.entities())) {
            assertThat(checks.getOrDefault(column.toString(), column.constants())).as("the check of " + column)
                    .isEqualTo(column.constants());
        }
    }

    /** What may stand in a column by its check, for each column that is named alone in a check with texts. */
    private static Map<String, Set<String>> checks(MigratedDatabase database) throws SQLException {
        var byName = new HashMap<String, List<List<String>>>();
        rows(database, """
                select c.constraint_name, u.table_name, u.column_name, c.check_clause
                from information_schema.check_constraints c
                join information_schema.constraint_column_usage u on u.constraint_name = c.constraint_name
                    and u.constraint_schema = c.constraint_schema
                """).forEach(row -> byName.computeIfAbsent(row.get(0), name -> new ArrayList<>()).add(row));
        var checks = new HashMap<String, Set<String>>();
        byName.values().stream().filter(columns -> columns.size() == 1).map(columns -> columns.get(0)).forEach(row -> {
            var literals = LITERAL.matcher(row.get(3)).results().map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!literals.isEmpty()) {
                checks.put((row.get(1) + "." + row.get(2)).toLowerCase(Locale.ROOT), literals);
            }
        });
        return checks;
    }

    private static List<?> found(EntityManager entities, String query) {
        var found = new ArrayList<Object>();
        assertThatCode(() -> found.addAll(entities.createQuery(query).getResultList())).as(query)
                .doesNotThrowAnyException();
        return found;
    }

    /** Puts two rows into each table, one full and one sparse, unless they are there. */
    private static SampleRows filled(MigratedDatabase database) throws SQLException {
        var allowed = checks(database);
        MappedColumns.enums(database.entities()).forEach(column -> allowed.put(column.toString(), column.constants()));
        var samples = new SampleRows(database.source(), allowed);
        if (FILLED.add(database)) {
            samples.insert("00000000-0000-0000-0000-000000000001", true);
            samples.insert("00000000-0000-0000-0000-000000000002", false);
        }
        return samples;
    }

    private static Stream<String> collections(ManagedType<?> type, String path) {
        return type.getAttributes().stream().flatMap(attribute -> {
            var inner = path + "." + attribute.getName();
            if (attribute instanceof PluralAttribute) {
                return Stream.of(inner);
            }
            return attribute instanceof SingularAttribute<?, ?> single
                    && single.getType() instanceof EmbeddableType<?> embedded ? collections(embedded, inner) : Stream.empty();
        });
    }

    private static List<List<String>> rows(MigratedDatabase database, String query) throws SQLException {
        try (var connection = database.source().getConnection(); var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<List<String>>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
