package org.paraph.testing.proof;

import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.paraph.testing.EmbeddedPostgres;
import org.paraph.testing.TestDatabase;

/** Makes the databases that {@code arquillian.xml} names; has to stand before Arquillian's own extension. */
final class ProofDatabases implements BeforeAllCallback {

    static final String PASSWORD = "a-password-for-this-test-only";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("paraph.it.postgres") == null) {
            System.setProperty("paraph.it.password", PASSWORD);
            System.setProperty("paraph.it.h2", options(TestDatabase.h2Memory()));
            System.setProperty("paraph.it.postgres", options(EmbeddedPostgres.freshDatabase()));
        }
    }

    /** As they stand in a file of XML. */
    private static String options(TestDatabase database) {
        return database.environment().entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> "-D" + entry.getKey().toLowerCase().replace('_', '.') + "=" + entry.getValue())
                .collect(Collectors.joining(" ")).replace("&", "&amp;");
    }
}
