package org.paraph.integration.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.paraph.platform.security.SignInUnavailable;
import org.paraph.platform.security.SignOutElsewhere;

/** The session that a person has at the provider beside the one here: who signs out here is led there to sign out too. */
@ApplicationScoped
public class ProviderSession implements SignOutElsewhere {

    private static final String ID_TOKEN = "paraph.openid.id-token";
    private static final int LONGEST = 4000;

    private final OpenIdSettings settings;
    private final CodeFlow flow;

    ProviderSession() {
        this(null, null);
    }

    @Inject
    ProviderSession(OpenIdSettings settings, CodeFlow flow) {
        this.settings = settings;
        this.flow = flow;
    }

    /** Keeps the ID token with the session that it has opened; one too long for an address stands there by its absence. */
    static void keep(HttpServletRequest request, String idToken) {
        request.getSession().setAttribute(ID_TOKEN, idToken.length() > LONGEST ? "" : idToken);
    }

    @Override
    public Optional<String> address(HttpServletRequest request) {
        var session = request.getSession(false);
        var idToken = session == null ? null : (String) session.getAttribute(ID_TOKEN);
        if (idToken == null || !settings.signsPeopleIn()) {
            return Optional.empty();
        }
        try {
            return flow.endSession(idToken);
        } catch (SignInUnavailable away) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return settings.name();
    }
}
