package org.paraph.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.paraph.platform.persistence.Migrations;

/** An empty database of one of the two kinds that Paraph runs on, with the whole schema, and its entities. */
public final class MigratedDatabase implements AutoCloseable {

    private final DataSource source;
    private final AutoCloseable server;
    private final EntityManagerFactory entities;

    private MigratedDatabase(DataSource source, AutoCloseable server) {
        this.source = source;
        this.server = server;
        Migrations.run(source);
        this.entities = Persistence.createEntityManagerFactory("paraph", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", source,
                "eclipselink.session-name", "migrated-" + System.identityHashCode(source),
                "eclipselink.weaving", "false"));
    }

    public static MigratedDatabase h2() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:migrated" + System.identityHashCode(source) + ";DB_CLOSE_DELAY=-1");
        return new MigratedDatabase(source, () -> { });
    }

    public static MigratedDatabase postgreSql() {
        try {
            var server = EmbeddedPostgres.start();
            return new MigratedDatabase(server.getPostgresDatabase(), server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DataSource source() {
        return source;
    }

    public EntityManagerFactory entities() {
        return entities;
    }

    @Override
    public void close() throws Exception {
        entities.close();
        server.close();
    }
}
