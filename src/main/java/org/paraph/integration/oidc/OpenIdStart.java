package org.paraph.integration.oidc;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses to start with settings by which nobody could sign in, or not safely. The provider itself is not asked: it may be away. */
@Singleton
@Startup
public class OpenIdStart {

    private static final System.Logger LOG = System.getLogger(OpenIdStart.class.getName());

    @Inject
    private OpenIdSettings settings;

    @PostConstruct
    void check() {
        try {
            settings.requireSound();
        } catch (IllegalStateException wrong) {
            LOG.log(System.Logger.Level.ERROR, "Paraph does not start: " + wrong.getMessage());
            throw wrong;
        }
    }
}
