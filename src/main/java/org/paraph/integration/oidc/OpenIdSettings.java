package org.paraph.integration.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The OpenID provider that this installation trusts, as it is told; none unless {@code PARAPH_OIDC_ISSUER} names one. People
 * sign in through it where there is a client, and its tokens open the REST interface where there is an audience.
 */
@ApplicationScoped
public class OpenIdSettings {

    private static final List<String> FURTHER = List.of("client-id", "client-secret", "audience", "groups", "provision");
    private static final String LOOPBACK = "localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1]";

    private final Function<String, Optional<String>> given;

    protected OpenIdSettings() {
        this(name -> ConfigProvider.getConfig().getOptionalValue("paraph." + name, String.class));
    }

    /** Reads settings by their name without {@code paraph.}; for tests too. */
    OpenIdSettings(Function<String, Optional<String>> given) {
        this.given = given;
    }

    /** True if a provider is trusted at all. */
    boolean isOn() {
        return text("oidc.issuer").isPresent();
    }

    /** {@code PARAPH_OIDC_CLIENT_ID}: true if people can sign in through the provider. */
    public boolean signsPeopleIn() {
        return isOn() && text("oidc.client-id").isPresent();
    }

    /** {@code PARAPH_OIDC_AUDIENCE}: true if access tokens of the provider are accepted. */
    boolean acceptsTokens() {
        return isOn() && text("oidc.audience").isPresent();
    }

    /** {@code PARAPH_OIDC_ISSUER}: the provider, as it calls itself in its tokens; compared letter by letter. */
    String issuer() {
        return text("oidc.issuer").orElse("");
    }

    /** {@code PARAPH_OIDC_CLIENT_ID}: what the application is called at the provider. */
    String clientId() {
        return text("oidc.client-id").orElse("");
    }

    /** {@code PARAPH_OIDC_CLIENT_SECRET}: what the application shows the provider to prove that it is itself. */
    String clientSecret() {
        return text("oidc.client-secret").orElse("");
    }

    /** {@code PARAPH_OIDC_AUDIENCE}: for whom an access token has to be made out. */
    String audience() {
        return text("oidc.audience").orElse("");
    }

    /** {@code PARAPH_OIDC_NAME}: what the provider is called on the sign-in page; its host if not set. */
    public String name() {
        return text("oidc.name").orElseGet(() -> URI.create(issuer()).getHost());
    }

    /** {@code PARAPH_OIDC_SCOPES}: what is asked of the provider at a sign-in; {@code openid profile} if not set. */
    String scopes() {
        return text("oidc.scopes").orElse("openid profile");
    }

    /** {@code PARAPH_OIDC_SCOPE_PREFIX}: what stands before the names of our scopes in tokens; {@code paraph.} if not set. */
    String scopePrefix() {
        return text("oidc.scope-prefix").orElse("paraph.");
    }

    /** {@code PARAPH_OIDC_USERNAME_CLAIM}: the claim that holds the username; {@code preferred_username} if not set. */
    String usernameClaim() {
        return text("oidc.username-claim").orElse("preferred_username");
    }

    /** {@code PARAPH_OIDC_GROUPS_CLAIM}: the claim that lists the groups; {@code groups} if not set. */
    String groupsClaim() {
        return text("oidc.groups-claim").orElse("groups");
    }

    /** {@code PARAPH_OIDC_GROUPS}: what the groups stand for here, see {@link GroupMapping}; nothing if not set. */
    GroupMapping groups() {
        return GroupMapping.of(text("oidc.groups").orElse(""));
    }

    /** {@code PARAPH_OIDC_PROVISION}: whether people whom the directory does not know are put into it; no if not set. */
    boolean provisions() {
        return text("oidc.provision").orElse("false").equals("true");
    }

    /** {@code PARAPH_OIDC_SESSION}: after which time the provider is asked anew, an ISO 8601 duration; ten hours if not set. */
    Duration session() {
        return Duration.parse(text("oidc.session").orElse("PT10H"));
    }

    /** An address of this installation as people's browsers reach it, under {@code PARAPH_BASE_URL}. */
    String here(String path) {
        return text("base-url").orElse("").replaceAll("/+$", "") + path;
    }

    /** True if this installation is reached over HTTPS. */
    boolean isSecure() {
        return here("").startsWith("https:");
    }

    /**
     * Refuses to start with settings by which nobody could sign in, or not safely.
     *
     * @throws IllegalStateException if a setting makes no sense; says which
     */
    void requireSound() {
        if (!isOn()) {
            FURTHER.forEach(name -> require(text("oidc." + name).isEmpty(), variable(name) + " without PARAPH_OIDC_ISSUER"));
            return;
        }
        require(isSafe(issuer()), "PARAPH_OIDC_ISSUER is no https address");
        require(signsPeopleIn() || acceptsTokens(),
                "PARAPH_OIDC_ISSUER needs PARAPH_OIDC_CLIENT_ID, PARAPH_OIDC_AUDIENCE or both");
        require(text("oidc.provision").orElse("false").matches("true|false"), "PARAPH_OIDC_PROVISION is true or false");
        require(scopePrefix().matches("[!#-\\[\\]-~]+"), "PARAPH_OIDC_SCOPE_PREFIX has a character that no scope has");
        try {
            groups();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("PARAPH_OIDC_GROUPS: " + wrong.getMessage(), wrong);
        }
        if (signsPeopleIn()) {
            requireSoundClient();
        }
    }

    private void requireSoundClient() {
        require(!clientSecret().isEmpty(), "PARAPH_OIDC_CLIENT_ID needs PARAPH_OIDC_CLIENT_SECRET");
        require(isSafe(here("")), "PARAPH_OIDC_CLIENT_ID needs PARAPH_BASE_URL, an https address");
        require(List.of(scopes().split(" ")).contains("openid"), "PARAPH_OIDC_SCOPES needs openid");
        try {
            require(session().compareTo(Duration.ofMinutes(1)) >= 0, "PARAPH_OIDC_SESSION is shorter than a minute");
        } catch (DateTimeParseException wrong) {
            throw new IllegalStateException("PARAPH_OIDC_SESSION is no duration, for example PT10H", wrong);
        }
    }

    /** True for HTTPS; on this machine itself HTTP will do. */
    static boolean isSafe(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null && uri.getUserInfo() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && uri.getHost().matches(LOOPBACK));
        } catch (URISyntaxException garbled) {
            return false;
        }
    }

    private static void require(boolean sound, String words) {
        if (!sound) {
            throw new IllegalStateException(words);
        }
    }

    private static String variable(String name) {
        return "PARAPH_OIDC_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private Optional<String> text(String name) {
        return given.apply(name).map(String::strip).filter(each -> !each.isEmpty());
    }
}
