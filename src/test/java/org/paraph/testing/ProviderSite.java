package org.paraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A server with the demonstration's people where people and programs sign in through a real OpenID provider too, see
 * {@link Keycloak}. Its one administrator is {@code admin}.
 */
public final class ProviderSite implements AutoCloseable {

    private static final String GROUPS = "/treaties=MOFA:TREATY_OFFICER; /auditors=BAI:AUDITOR; /cleared=::SECRET;"
            + " /administrators=:ADMINISTRATOR";

    private final Keycloak keycloak;
    private final DemoParaph paraph;

    private ProviderSite(Keycloak keycloak, DemoParaph paraph) {
        this.keycloak = keycloak;
        this.paraph = paraph;
    }

    /** Starts both; the tests that need them are skipped where the provider's files are missing. */
    public static ProviderSite start() {
        int port = RunningParaph.freePort();
        var here = "http://127.0.0.1:" + port;
        var keycloak = Keycloak.starting(URI.create(here));
        var paraph = DemoParaph.told(RunningParaph.prepare().port(port).environment("PARAPH_BASE_URL", here)
                .environment("PARAPH_OIDC_ISSUER", keycloak.issuer()).environment("PARAPH_OIDC_AUDIENCE", Keycloak.AUDIENCE)
                .environment("PARAPH_OIDC_CLIENT_ID", Keycloak.CLIENT)
                .environment("PARAPH_OIDC_CLIENT_SECRET", Keycloak.CLIENT_SECRET).environment("PARAPH_OIDC_NAME", "Keycloak")
                .environment("PARAPH_OIDC_GROUPS", GROUPS).environment("PARAPH_OIDC_PROVISION", "true"));
        keycloak.awaitReady();
        var site = new ProviderSite(keycloak, paraph);
        site.deactivate("noh.admin");
        return site;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public DemoParaph paraph() {
        return paraph;
    }

    public Http admin() {
        return paraph.as("admin");
    }

    /** A client that shows that token. */
    public Http bearer(String token) {
        return paraph.anonymous().with("Authorization", "Bearer " + token);
    }

    public URI here(String path) {
        return paraph.server().baseUri().resolve(path);
    }

    /** Puts a person into the directory under that very name, cleared for what is secret. */
    public void enrol(String username, String unit, String... roles) {
        admin().post("/api/people", Map.of("username", username, "name", username, "unit", unit, "clearance", "SECRET",
                "roles", List.of(roles), "password", DemoParaph.PASSWORD)).expect(201);
    }

    /** What the directory says of a person. */
    public JsonNode person(String username) {
        return admin().get("/api/people/" + username).expect(200).json();
    }

    /** The roles of a person, of what the directory says. */
    public static List<String> roles(JsonNode person) {
        return StreamSupport.stream(person.path("roles").spliterator(), false).map(JsonNode::asText).toList();
    }

    /** Who a browser is signed in as. */
    public JsonNode me(PlainBrowser browser) {
        var answer = browser.get(here("/api/me"));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return Http.read(answer.body());
    }

    public void deactivate(String username) {
        admin().ifMatch(admin().get("/api/people/" + username).version()).post("/api/people/" + username + "/deactivation")
                .expect(200);
    }

    /** Enters a program of the foreign ministry that the provider knows by that name. */
    public void enter(String client, String clearance, List<String> roles, List<String> scopes, String... topics) {
        admin().post("/api/administration/clients", Map.of("client", client, "name", client, "unit", "MOFA", "clearance",
                clearance, "roles", roles, "contact", "admin", "scopes", scopes, "topics", List.of(topics))).expect(201);
    }

    /** Signs a person in at the provider and comes back; the last answer. */
    public HttpResponse<String> signIn(PlainBrowser browser, String username, String next) {
        return browser.get(callback(browser, username, next));
    }

    /** Signs a person in at the provider; the address to which it leads back. */
    public URI callback(PlainBrowser browser, String username, String next) {
        var begin = browser.get(here("/sign-in/openid?next=" + next));
        var form = browser.get(PlainBrowser.next(begin));
        return PlainBrowser.next(browser.post(PlainBrowser.action(form), Map.of("username", username, "password", Keycloak.PASSWORD)));
    }

    @Override
    public void close() {
        paraph.close();
        keycloak.close();
    }
}
