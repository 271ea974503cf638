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
 * <p>Statements are kept prepared by the drivers, which know what they are about: an act needs some sixty, always the same. The pool's
 * own cache of statements must stay off. It hands on a statement with what was put into its batch and not executed, so that
 * the rows of a transaction that was taken back could be written by the next one.
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
        properties = {"fish.payara.wrap-jdbc-objects=false", "fish.payara.match-connections=false"})
public class Database {
}
