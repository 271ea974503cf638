package org.paraph.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which database it is and how large its tables are, as it estimates them itself. */
@ApplicationScoped
public class DatabaseStatus {

    private static final String IS_POSTGRESQL = "select count(*) from information_schema.schemata"
            + " where lower(schema_name) = 'pg_catalog'";
    private static final String POSTGRESQL = "select version()";
    private static final String POSTGRESQL_TABLES = "select relname, n_live_tup, pg_total_relation_size(relid)"
            + " from pg_stat_user_tables where schemaname = current_schema()";
    private static final String H2 = "select 'H2 ' || h2version()";
    private static final String H2_TABLES = "select table_name, row_count_estimate, disk_space_used(table_name)"
            + " from information_schema.tables where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'";

    private final EntityManager entities;

    protected DatabaseStatus() {
        this(null);
    }

    @Inject
    public DatabaseStatus(EntityManager entities) {
        this.entities = entities;
    }

    /** Product and version, as the database names itself. */
    public String product() {
        var told = (String) entities.createNativeQuery(isPostgreSql() ? POSTGRESQL : H2).getSingleResult();
        return told.split(" on | \\(")[0];
    }

    /** Its tables, the largest first. */
    @SuppressWarnings("unchecked")
    public List<Table> tables() {
        return ((List<Object[]>) entities.createNativeQuery(isPostgreSql() ? POSTGRESQL_TABLES : H2_TABLES).getResultList())
                .stream().map(row -> new Table(row[0].toString().toLowerCase(Locale.ROOT), ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue()))
                .sorted(Comparator.comparing(Table::bytes).thenComparing(Table::rows).reversed().thenComparing(Table::name))
                .toList();
    }

    private boolean isPostgreSql() {
        return ((Number) entities.createNativeQuery(IS_POSTGRESQL).getSingleResult()).longValue() > 0;
    }

    /**
     * A table.
     *
     * @param name  its name in lower case
     * @param rows  about how many rows it has
     * @param bytes how much room it takes, its indexes among it
     */
    public record Table(String name, long rows, long bytes) {
    }
}
