package org.paraph.testing.proof;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.TargetsContainer;
import org.jboss.shrinkwrap.api.spec.WebArchive;

class JtaProofOnH2IT extends JtaProof {

    @Deployment(name = "h2", testable = false)
    @TargetsContainer("h2")
    static WebArchive deployment() {
        return application();
    }
}
