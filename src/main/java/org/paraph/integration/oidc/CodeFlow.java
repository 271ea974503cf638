package org.paraph.integration.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.paraph.platform.security.SignInUnavailable;

/** The authorization code flow with PKCE (RFC 6749, section 4.1; RFC 7636): the address to go to, and the code to come back with. */
@ApplicationScoped
class CodeFlow {

    static final String CALLBACK = "/sign-in/openid/callback";

    private static final System.Logger LOG = System.getLogger(CodeFlow.class.getName());

    private final OpenIdSettings settings;
    private final Provider provider;
    private final ProviderHttp http;

    CodeFlow() {
        this(null, null, null);
    }

    @Inject
    CodeFlow(OpenIdSettings settings, Provider provider, ProviderHttp http) {
        this.settings = settings;
        this.provider = provider;
        this.http = http;
    }

    /**
     * Where the person signs in.
     *
     * @throws SignInUnavailable if the provider is away
     */
    String authorization(SignInState begun) {
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", settings.clientId());
        query.put("redirect_uri", settings.here(CALLBACK));
        query.put("scope", settings.scopes());
        query.put("state", begun.state());
        query.put("nonce", begun.nonce());
        query.put("code_challenge", begun.challenge());
        query.put("code_challenge_method", "S256");
        return extended(provider.metadata().authorization(), query);
    }

    /** True if an answer that names this issuer, or null, can come from the provider (RFC 9207). */
    boolean isFromProvider(String issuer) {
        return issuer == null ? !provider.metadata().namesItself() : issuer.equals(settings.issuer());
    }

    /**
     * Exchanges a code.
     *
     * @throws SignInFailed      if the provider does not take it, for example a second time
     * @throws SignInUnavailable if the provider is away
     */
    Tokens exchange(String code, SignInState begun) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", settings.here(CALLBACK));
        form.put("code_verifier", begun.verifier());
        String basic = null;
        if (provider.metadata().takesBasic()) {
            basic = "Basic " + Base64.getEncoder().encodeToString((ProviderHttp.encoded(settings.clientId()) + ":"
                    + ProviderHttp.encoded(settings.clientSecret())).getBytes(StandardCharsets.UTF_8));
        } else {
            form.put("client_id", settings.clientId());
            form.put("client_secret", settings.clientSecret());
        }
        var answer = http.post(provider.metadata().token(), form, basic);
        var token = answer.body().path("id_token").asText("");
        if (answer.status() != 200 || token.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "The OpenID provider took no code: " + answer.status() + " "
                    + printable(answer.body().path("error").asText("no id_token")));
            throw new SignInFailed("openid-code");
        }
        return new Tokens(token, answer.body().path("access_token").asText(null));
    }

    /**
     * Where the sign-in at the provider ends (OpenID Connect RP-Initiated Logout 1.0).
     *
     * @param idToken says whose; the provider asks the person where it is empty
     * @return empty if there is no such place
     */
    Optional<String> endSession(String idToken) {
        var query = new LinkedHashMap<String, String>();
        if (!idToken.isEmpty()) {
            query.put("id_token_hint", idToken);
        }
        query.put("client_id", settings.clientId());
        query.put("post_logout_redirect_uri", settings.here("/sign-in?signed-out"));
        return Optional.ofNullable(provider.metadata().endSession()).map(address -> extended(address, query));
    }

    private static String extended(URI address, Map<String, String> query) {
        return address + (address.getRawQuery() == null ? "?" : "&") + ProviderHttp.encoded(query);
    }

    /** What others wrote, fit for a line of the log. */
    static String printable(String text) {
        return text.replaceAll("[^ -~]", "?").substring(0, Math.min(text.length(), 100));
    }

    /**
     * @param id     the ID token
     * @param access the access token; null if there is none
     */
    record Tokens(String id, String access) {

        @Override
        public String toString() {
            return "Tokens";
        }
    }
}
