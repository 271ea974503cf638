package org.paraph.integration.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.paraph.platform.security.SignInUnavailable;

/**
 * What the provider tells of itself, asked when it is first needed and then once an hour. While the provider is away, what it
 * told last holds; where it has told nothing yet, it is left alone for ten seconds before it is asked again.
 */
@ApplicationScoped
class Provider {

    static final Duration FRESH = Duration.ofHours(1);
    static final Duration PAUSE = Duration.ofSeconds(10);

    private static final System.Logger LOG = System.getLogger(Provider.class.getName());

    private final OpenIdSettings settings;
    private final ProviderHttp http;
    private final Clock clock;
    private ProviderMetadata told;
    private SignInUnavailable failure;
    private Instant askAgain = Instant.MIN;

    Provider() {
        this(null, null, null);
    }

    @Inject
    Provider(OpenIdSettings settings, ProviderHttp http, Clock clock) {
        this.settings = settings;
        this.http = http;
        this.clock = clock;
    }

    /**
     * What the provider tells of itself.
     *
     * @throws SignInUnavailable if it has never told
     */
    synchronized ProviderMetadata metadata() {
        if (!clock.instant().isBefore(askAgain)) {
            ask();
        }
        if (told == null) {
            throw failure;
        }
        return told;
    }

    private void ask() {
        try {
            told = ProviderMetadata.of(http.get(URI.create(settings.issuer().replaceAll("/$", "")
                    + "/.well-known/openid-configuration")), settings.issuer());
            askAgain = clock.instant().plus(FRESH);
        } catch (SignInUnavailable away) {
            LOG.log(System.Logger.Level.WARNING, "The OpenID provider cannot be asked: " + away.getMessage());
            failure = away;
            askAgain = clock.instant().plus(PAUSE);
        }
    }
}
