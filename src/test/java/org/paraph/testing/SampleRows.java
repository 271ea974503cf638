package org.paraph.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Fills each of our tables with one row, all with the same id, so that every reference finds its row: with all columns
 * set, or with only those that must be.
 */
public final class SampleRows {

    private final DataSource source;
    private final Map<String, Set<String>> allowed;

    /** @param allowed what may stand in a column by its check, by {@code table.column} in lower case */
    public SampleRows(DataSource source, Map<String, Set<String>> allowed) {
        this.source = source;
        this.allowed = allowed;
    }

    /** @throws SQLException if a row is refused, with the table in the message */
    public void insert(String id, boolean optionalToo) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().startsWith("Postgre");
            statement.execute(postgres ? "set session_replication_role = replica" : "set referential_integrity false");
            for (var table : columns(connection).entrySet()) {
                var chosen = table.getValue().stream().filter(column -> optionalToo || !column.optional()).toList();
                statement.execute("insert into " + table.getKey() + " ("
                        + chosen.stream().map(Column::name).collect(Collectors.joining(", ")) + ") values ("
                        + chosen.stream().map(column -> value(column, id)).collect(Collectors.joining(", ")) + ")");
            }
            statement.execute(postgres ? "set session_replication_role = origin" : "set referential_integrity true");
        }
    }

    /** Which columns may be left empty, as {@code table.column} in lower case. */
    public Set<String> optional() throws SQLException {
        try (var connection = source.getConnection()) {
            return columns(connection).values().stream().flatMap(List::stream).filter(Column::optional)
                    .map(column -> column.table() + "." + column.name()).collect(Collectors.toUnmodifiableSet());
        }
    }

    private String value(Column column, String id) {
        var choice = allowed.get(column.table() + "." + column.name());
        if (choice != null) {
            return "'" + choice.iterator().next() + "'";
        }
        var type = column.type();
        if (type.startsWith("character") || type.equals("text")) {
            return "'" + (column.length() < id.length() ? id.substring(id.length() - (int) column.length()) : id) + "'";
        }
        if (type.startsWith("timestamp")) {
            return "timestamp with time zone '2026-03-02 09:00:00+00'";
        }
        return switch (type) {
            case "date" -> "date '2026-03-02'";
            case "boolean" -> "true";
            case "bigint", "integer", "smallint", "numeric" ->
                    column.name().equals("number") ? String.valueOf(Math.floorMod(id.hashCode(), 10_000)) : "1";
            case "time", "time without time zone" -> "time '09:00:00'";
            case "bytea", "binary varying", "binary large object" -> "'00'";
            default -> throw new IllegalStateException("No sample for " + column);
        };
    }

    private static Map<String, List<Column>> columns(Connection connection) throws SQLException {
        var tables = new TreeMap<String, List<Column>>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
                select c.table_name, c.column_name, c.data_type, c.character_maximum_length, c.is_nullable
                from information_schema.columns c
                join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema
                where t.table_type = 'BASE TABLE' and lower(t.table_schema) = 'public'
                    and lower(t.table_name) not like 'act~_%' escape '~'
                    and lower(t.table_name) not like 'databasechangelog%'
                    and lower(t.table_name) <> 'start_turn'
                    and c.is_generated = 'NEVER' and c.is_identity = 'NO'
                """)) {
            while (rows.next()) {
                var column = new Column(rows.getString(1).toLowerCase(Locale.ROOT), rows.getString(2).toLowerCase(Locale.ROOT),
                        rows.getString(3).toLowerCase(Locale.ROOT), rows.getLong(4), rows.getString(5).equals("YES"));
                tables.computeIfAbsent(column.table(), name -> new ArrayList<>()).add(column);
            }
        }
        return tables;
    }

    private record Column(String table, String name, String type, long length, boolean optional) {
    }
}
