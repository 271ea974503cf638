package org.paraph.integration.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.Actor;
import org.paraph.directory.Scope;
import org.paraph.integration.access.OutsideTokens;
import org.paraph.platform.security.BearerReader;

/**
 * Access tokens of the provider (RFC 9068, and what providers sent before it): that of a person opens what the person may do,
 * that of a client what the program of that name may do, as far as its scopes say. A token that names none of ours opens nothing.
 */
@ApplicationScoped
public class AccessTokens implements BearerReader {

    private static final System.Logger LOG = System.getLogger(AccessTokens.class.getName());
    private static final String SERVICE_ACCOUNT = "service-account-";
    private static final String ONE_TOPIC = Scope.EXTERNAL_TASKS.code() + ":";
    private static final String JWT = "eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*";

    private final OpenIdSettings settings;
    private final SignedTokens tokens;
    private final OutsideTokens accounts;

    AccessTokens() {
        this(null, null, null);
    }

    @Inject
    AccessTokens(OpenIdSettings settings, SignedTokens tokens, OutsideTokens accounts) {
        this.settings = settings;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @Override
    public Optional<Actor> read(String token) {
        if (!settings.acceptsTokens() || !token.matches(JWT)) {
            return Optional.empty();
        }
        try {
            return actor(claims(token));
        } catch (TokenRefused refused) {
            LOG.log(System.Logger.Level.INFO, () -> "An access token was refused: " + CodeFlow.printable(refused.why()));
            return Optional.empty();
        }
    }

    /**
     * What an access token for us says.
     *
     * @throws TokenRefused if it is for somebody else, or no access token
     */
    JWTClaimsSet claims(String token) {
        var claims = tokens.read(token);
        SignedTokens.require(claims.getAudience().contains(settings.audience()), "audience");
        SignedTokens.require(Claims.text(claims, "typ").map("Bearer"::equals).orElse(true), "no access token");
        SignedTokens.require(claims.getClaim("nonce") == null && claims.getClaim("at_hash") == null, "an ID token");
        return claims;
    }

    private Optional<Actor> actor(JWTClaimsSet claims) {
        var scopes = scopes(claims);
        var client = Claims.client(claims).orElse("");
        var means = "jwt " + CodeFlow.printable(client) + " " + settings.issuer();
        if (isOfProgram(claims, client)) {
            return Optional.of(accounts.program(client, scopes, topics(claims), means)
                    .orElseThrow(() -> new TokenRefused("no active program " + client)));
        }
        var username = Claims.text(claims, settings.usernameClaim()).orElseThrow(() -> new TokenRefused("no username"));
        return Optional.of(accounts.person(username, scopes, means)
                .orElseThrow(() -> new TokenRefused("nobody active of that name")));
    }

    /**
     * True if the client has asked for the token in its own name (RFC 6749, section 4.4): the token is about the client itself
     * (RFC 9068, section 2.2), or about the account that Keycloak keeps for it, without a session of anybody. That a token names
     * no user is not enough: it may be that of a user whose name the client was not to learn.
     */
    boolean isOfProgram(JWTClaimsSet claims, String client) {
        return !client.isEmpty() && (client.equals(claims.getSubject()) || claims.getClaim("sid") == null
                && Claims.text(claims, "preferred_username").filter((SERVICE_ACCOUNT + client)::equals).isPresent());
    }

    /** What the token is for. */
    Set<Scope> scopes(JWTClaimsSet claims) {
        return named(claims).map(each -> each.startsWith(ONE_TOPIC) ? Scope.EXTERNAL_TASKS.code() : each)
                .flatMap(each -> Scope.named(each).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    /** The topics to which the token is limited; none if it names the scope as a whole, or no topic. */
    Set<String> topics(JWTClaimsSet claims) {
        return named(claims).anyMatch(Scope.EXTERNAL_TASKS.code()::equals) ? Set.of() : named(claims)
                .filter(each -> each.startsWith(ONE_TOPIC)).map(each -> each.substring(ONE_TOPIC.length()))
                .collect(Collectors.toSet());
    }

    /** The scopes that are ours, without their prefix. */
    private Stream<String> named(JWTClaimsSet claims) {
        return Claims.words(claims, "scope").stream().filter(each -> each.startsWith(settings.scopePrefix()))
                .map(each -> each.substring(settings.scopePrefix().length()));
    }
}
