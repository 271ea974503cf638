package org.paraph.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A database for a server under test, in the words of the server's configuration.
 *
 * @param driver   the data source class
 * @param url      the JDBC URL
 * @param user     who signs in there
 * @param password with which password, perhaps the empty one
 */
public record TestDatabase(String driver, String url, String user, String password) {

    private static final String H2 = "org.paraph.platform.persistence.H2Source";

    private static final String H2_OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0";

    /** H2 in a file, with the options that the application gives it. */
    public static TestDatabase h2File(Path directory) {
        return new TestDatabase(H2, "jdbc:h2:file:" + directory.resolve("paraph").toAbsolutePath() + H2_OPTIONS, "sa", "");
    }

    /** H2 in the server's memory, gone when it stops. */
    public static TestDatabase h2Memory() {
        return new TestDatabase(H2, "jdbc:h2:mem:it;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE", "sa", "");
    }

    /** A PostgreSQL database by its JDBC URL, which names the user and, if one is needed, the password. */
    public static TestDatabase postgres(String url) {
        return new TestDatabase("org.postgresql.ds.PGSimpleDataSource", url, parameter(url, "user"), parameter(url, "password"));
    }

    private static String parameter(String url, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(url);
        return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "";
    }

    /** The environment variables that point the server here. */
    public Map<String, String> environment() {
        return Map.of("PARAPH_DB_DRIVER", driver, "PARAPH_DB_URL", url, "PARAPH_DB_USER", user, "PARAPH_DB_PASSWORD", password);
    }

    /** A connection past the server; for an H2 file only while no server has it open. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
