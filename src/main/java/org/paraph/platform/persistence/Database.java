package org.paraph.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source, shared by the entities and the engine. H2 in a file under {@code ./data} unless the environment
 * names another: {@code PARAPH_DB_DRIVER}, {@code PARAPH_DB_URL}, {@code PARAPH_DB_USER}, {@code PARAPH_DB_PASSWORD}.
 *
 * <p>{@code WRITE_DELAY=0} makes H2 write each commit out before it answers, so that a killed process loses nothing
 * that it had confirmed; {@code DB_CLOSE_ON_EXIT=FALSE} leaves closing to the pool.
 *
 * <p>Statements are kept prepared with their connection, and handed out as the driver made them: an act needs about a hundred,
 * always the same.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/paraph",
        className = "${MPCONFIG=paraph.db.driver:org.paraph.platform.persistence.H2Source}",
        url = "${MPCONFIG=paraph.db.url:jdbc:h2:file:./data/paraph;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0}",
        user = "${MPCONFIG=paraph.db.user:sa}",
        password = "${MPCONFIG=paraph.db.password:}",
        transactional = true,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {"fish.payara.wrap-jdbc-objects=false", "fish.payara.statement-cache-size=200",
                "fish.payara.match-connections=false"})
public class Database {
}
