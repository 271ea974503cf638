package org.paraph.testing.proof;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.TargetsContainer;
import org.jboss.shrinkwrap.api.spec.WebArchive;

class JtaProofOnPostgresIT extends JtaProof {

    @Deployment(name = "postgresql", testable = false)
    @TargetsContainer("postgresql")
    static WebArchive deployment() {
        return application();
    }
}
