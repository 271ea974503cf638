package org.paraph.integration.oidc;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.paraph.platform.security.SignInUnavailable;

/**
 * The keys by which the provider signs. Kept for five minutes and fetched anew where a token names one that is not among
 * them, at most twice in half a minute, whatever is sent to us. While the provider is away, its last keys hold for four hours.
 */
@ApplicationScoped
class ProviderKeys {

    private static final long FRESH = Duration.ofMinutes(5).toMillis();
    private static final long PATIENCE = Duration.ofSeconds(15).toMillis();
    private static final long PAUSE = Duration.ofSeconds(30).toMillis();
    private static final long OUTAGE = Duration.ofHours(4).toMillis();

    private final JWKSource<SecurityContext> source;
    private volatile boolean seen;

    ProviderKeys() {
        this.source = null;
    }

    @Inject
    ProviderKeys(Provider provider, ProviderHttp http) {
        this(() -> http.get(provider.metadata().keys()).toString());
    }

    /** Keys from where a text with a JWK set is had; for tests too. */
    ProviderKeys(Supplier<String> fetched) {
        this.source = JWKSourceBuilder.create(fetching(fetched)).cache(FRESH, PATIENCE).refreshAheadCache(false)
                .rateLimited(PAUSE).outageTolerant(OUTAGE).build();
    }

    /**
     * The public keys by which a token with that header may be signed; none if the provider has none of that name and kind.
     *
     * @throws SignInUnavailable if the provider has not told any keys yet
     */
    List<JWK> of(JWSHeader header) {
        try {
            return source.get(new JWKSelector(JWKMatcher.forJWSHeader(header)), null);
        } catch (RateLimitReachedException tooOften) {
            if (seen) {
                return List.of();
            }
            throw new SignInUnavailable("The OpenID provider has not told its keys yet", tooOften);
        } catch (KeySourceException away) {
            throw new SignInUnavailable("The keys of the OpenID provider cannot be had: " + away.getMessage(), away);
        }
    }

    private JWKSetSource<SecurityContext> fetching(Supplier<String> fetched) {
        return new JWKSetSource<>() {
            @Override
            public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long now,
                    SecurityContext context) throws KeySourceException {
                try {
                    var keys = JWKSet.parse(fetched.get()).toPublicJWKSet();
                    seen = true;
                    return keys;
                } catch (SignInUnavailable away) {
                    throw new JWKSetUnavailableException(away.getMessage(), away);
                } catch (ParseException garbled) {
                    throw new JWKSetUnavailableException("no JWK set: " + garbled.getMessage(), garbled);
                }
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
