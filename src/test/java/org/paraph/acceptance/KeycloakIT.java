package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.Browser;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Keycloak;
import org.paraph.testing.PlainBrowser;
import org.paraph.testing.Poll;
import org.paraph.testing.ProviderSite;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;
import org.paraph.testing.SpoiltTokens;

/** Signing in through a real OpenID provider: people with a code, people and programs with a token. */
class KeycloakIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static ProviderSite site;
    private static Keycloak keycloak;
    private static String shortLived;

    @BeforeAll
    static void start() {
        site = ProviderSite.start();
        keycloak = site.keycloak();
        site.enrol("han.treaty", "MOFA", "TREATY_OFFICER");
        site.enrol("moon.mover", "MND", "REVIEWER");
        site.enrol("yoo.leaver", "BAI");
        shortLived = keycloak.tokens("paraph", Map.of("grant_type", "password", "client_id", "hasty", "username",
                "han.treaty", "password", Keycloak.PASSWORD)).path("access_token").asText();
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void aPersonsTokenReadsAndActsAndTheTrailNamesThePerson() {
        var han = site.bearer(keycloak.personToken("han.treaty", "paraph.read", "paraph.dossiers"));

        assertThat(han.get("/api/me").expect(200).json().path("username").asText()).isEqualTo("han.treaty");
        var dossier = han.post("/api/negotiations", Requests.of("propose").put("leadMinistry", "MOFA")).expect(201).json();
        var trail = han.get("/api/negotiations/" + dossier.path("id").asText() + "/audit").expect(200).json();

        assertThat(trail.findValuesAsText("actor")).isNotEmpty().containsOnly("han.treaty");
    }

    @Test
    void theTrailNamesTheRightOneInEachWayOfSigningIn() {
        new SignInTrail(site).namesTheRightOneInEachWayOfSigningIn();
    }

    @Test
    void theTrailNamesAWorkerThatSignsInThroughTheProvider() {
        new SignInTrail(site).namesAWorkerThatSignsInThroughTheProvider();
    }

    @Test
    void aTokenIsForWhatItsScopesSayAndNotForWhatTakesThePerson() {
        var none = site.bearer(keycloak.personToken("han.treaty"));
        var reading = site.bearer(keycloak.personToken("han.treaty", "paraph.read", "paraph.administration", "paraph.external-tasks"));

        Refused.by(none.get("/api/me"), 403, "scope-missing");
        reading.get("/api/me").expect(200);
        Refused.by(reading.post("/api/negotiations", Requests.of("propose").put("leadMinistry", "MOFA")), 403, "scope-missing");
        Refused.by(reading.post("/api/units", Map.of()), 403, "scope-missing");
        Refused.by(reading.put("/api/me/password", Map.of("present", DemoParaph.PASSWORD, "password", DemoParaph.PASSWORD + "!")), 403,
                "personal-sign-in-required");
    }

    @Test
    void aProgramDoesWhatBothItsTokenAndItsEntryAllowAndTheTrailNamesIt() {
        var unknown = site.bearer(keycloak.clientToken("watcher", Keycloak.ROBOT_SECRET, "paraph.read"));
        Refused.by(unknown.get("/api/me"), 401, "bad-credentials");
        site.enter(Keycloak.ROBOT, "CONFIDENTIAL", List.of("ADMINISTRATOR"),
                List.of("READ", "ADMINISTRATION", "EXTERNAL_TASKS"), "gazette");

        var robot = site.bearer(keycloak.clientToken(Keycloak.ROBOT, Keycloak.ROBOT_SECRET, "paraph.read", "paraph.administration",
                "paraph.dossiers"));

        assertThat(robot.get("/api/me").expect(200).json().path("username").asText()).isEqualTo("robot");
        Refused.by(robot.post("/api/negotiations", Requests.of("propose")), 403, "scope-missing");
        robot.post("/api/units", Map.of("code", "ROBOTS", "names", Map.of("en", "R", "ko", "R", "ja", "R"), "party", "KOR"))
                .expect(201);
        var acts = site.paraph().as("oh.auditor").get("/api/audit?limit=200").expect(200).json().path("items");
        assertThat(acts).anySatisfy(act -> {
            assertThat(act.path("actor").asText()).isEqualTo("robot");
            assertThat(act.path("after").path("signedInBy").asText()).isEqualTo("jwt robot " + keycloak.issuer());
        });
        Refused.by(site.bearer(keycloak.clientToken(Keycloak.ROBOT, Keycloak.ROBOT_SECRET, "paraph.read")).post("/api/units", Map.of()),
                403, "scope-missing");

        site.admin().ifMatch(site.admin().get("/api/administration/clients/robot").version())
                .post("/api/administration/clients/robot/deactivation").expect(200);
        Refused.by(robot.get("/api/me"), 401, "bad-credentials");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worthless")
    void aTokenThatIsNotForUsOrNotByTheProviderOpensNothing(String name, UnaryOperator<String> spoil) {
        var answer = site.bearer(spoil.apply(keycloak.personToken("han.treaty", "paraph.read"))).get("/api/me");

        Refused.by(answer, 401, "bad-credentials");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer").contains("invalid_token");
    }

    static Stream<Arguments> worthless() {
        return new SpoiltTokens(keycloak).all().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @Test
    void aTokenIsWorthNothingOnceItHasExpired() {
        Poll.until(PATIENCE, () -> site.bearer(shortLived).get("/api/me").status(), status -> status == 401);
        assertThat(site.paraph().server().log()).contains("An access token was refused: expired");
    }

    @Test
    void aNewKeyOfTheProviderIsFoundAndTheOldOneForgotten() {
        var before = keycloak.personToken("han.treaty", "paraph.read");
        site.bearer(before).get("/api/me").expect(200);

        keycloak.rotateKeys();
        var after = keycloak.personToken("han.treaty", "paraph.read");

        Poll.until(PATIENCE, () -> site.bearer(after).get("/api/me").status(), status -> status == 200);
        Refused.by(site.bearer(before).get("/api/me"), 401, "bad-credentials");
    }

    @Test
    void thePageOffersTheProviderWhoseSignInOpensThePageThatWasWanted() {
        var browser = new PlainBrowser();
        var page = browser.get(site.here("/sign-in?next=%2Fcalendar"));
        assertThat(page.body()).contains("Sign in with Keycloak", "href=\"/sign-in/openid?next=%2Fcalendar\"");

        var arrived = site.signIn(browser, "han.treaty", "/calendar");

        assertThat(PlainBrowser.next(arrived)).isEqualTo(site.here("/calendar"));
        assertThat(site.me(browser).path("username").asText()).isEqualTo("han.treaty");
        assertThat(browser.get(site.here("/calendar")).statusCode()).isEqualTo(200);
    }

    @Test
    void leadsNowhereElse() {
        assertThat(PlainBrowser.next(site.signIn(new PlainBrowser(), "han.treaty", "https://evil.example/"))).isEqualTo(site.here("/"));
    }

    @Test
    void anAnswerIsGoodOnceAndOnlyInItsBrowser() {
        var browser = new PlainBrowser();
        var callback = site.callback(browser, "han.treaty", "/");
        var begun = Map.copyOf(browser.cookies());

        assertRefused(new PlainBrowser().get(callback), 403);
        assertThat(browser.get(callback).statusCode()).isEqualTo(303);
        assertRefused(browser.get(callback), 403);

        var copied = new PlainBrowser();
        copied.cookies().putAll(begun);
        assertRefused(copied.get(callback), 403);
        assertThat(copied.get(site.here("/api/me")).statusCode()).isEqualTo(401);
    }

    @Test
    void aStrangersCodeIsWorthNothingInAnotherSignIn() {
        var strangers = site.callback(new PlainBrowser(), "moon.mover", "/");
        var browser = new PlainBrowser();
        var own = site.callback(browser, "han.treaty", "/");

        var mixed = URI.create(own.toString().replaceAll("code=[^&]*", strangers.toString().replaceAll(".*(code=[^&]*).*", "$1")));

        assertRefused(browser.get(mixed), 403);
        assertThat(browser.get(site.here("/api/me")).statusCode()).isEqualTo(401);
    }

    @Test
    void aMadeUpStateAndARefusalOfTheProviderShowAPageAndOpenNothing() {
        var browser = new PlainBrowser();
        browser.get(site.here("/sign-in/openid"));

        assertRefused(browser.get(site.here("/sign-in/openid/callback?code=x&state=made-up")), 403);
        assertRefused(browser.get(site.here("/sign-in/openid/callback")), 403);
        var state = PlainBrowser.next(browser.get(site.here("/sign-in/openid"))).toString().replaceAll(".*[?&]state=([^&]*).*", "$1");
        assertRefused(browser.get(site.here("/sign-in/openid/callback?error=access_denied&iss=" + keycloak.issuer() + "&state=" + state)), 403);
    }

    @Test
    void groupsDecideOnUnitAndRolesAtEachSignInAndOnNothingElse() {
        site.signIn(new PlainBrowser(), "moon.mover", "/");
        var first = site.person("moon.mover");
        assertThat(first.path("unit").path("code").asText(first.path("unit").asText())).isEqualTo("BAI");
        assertThat(ProviderSite.roles(first)).containsExactlyInAnyOrder("REVIEWER", "AUDITOR");
        assertThat(first.path("clearance").asText()).isEqualTo("UNCLASSIFIED");

        keycloak.regroup("moon.mover", "treaties", "cleared");
        site.signIn(new PlainBrowser(), "moon.mover", "/");

        var second = site.person("moon.mover");
        assertThat(ProviderSite.roles(second)).containsExactlyInAnyOrder("REVIEWER", "TREATY_OFFICER");
        assertThat(second.path("clearance").asText()).isEqualTo("SECRET");
        var trail = site.paraph().as("oh.auditor").get("/api/audit?limit=200").expect(200).json().path("items");
        assertThat(trail.toString()).contains("\"provider\"").contains(keycloak.issuer());
    }

    @Test
    void whoIsNewIsPutIntoTheDirectoryWhereAGroupStandsForAUnit() {
        site.signIn(new PlainBrowser(), "bae.newcomer", "/");

        var newcomer = site.person("bae.newcomer");
        assertThat(newcomer.path("name").asText()).isEqualTo("Bae Joon");
        assertThat(ProviderSite.roles(newcomer)).containsExactly("TREATY_OFFICER");
        assertRefused(site.signIn(new PlainBrowser(), "ahn.stranger", "/"), 403);
        site.admin().get("/api/people/ahn.stranger").expect(404);
    }

    @Test
    void theLastAdministratorStaysOneWhateverTheGroupsSay() {
        site.signIn(new PlainBrowser(), "admin", "/");

        assertThat(ProviderSite.roles(site.person("admin"))).containsExactly("ADMINISTRATOR");
        assertThat(site.paraph().server().log()).contains("The last administrator stays one");
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceAndStaysOut() {
        var browser = new PlainBrowser();
        site.signIn(browser, "yoo.leaver", "/");
        assertThat(site.me(browser).path("username").asText()).isEqualTo("yoo.leaver");

        site.admin().ifMatch(site.admin().get("/api/people/yoo.leaver").version()).post("/api/people/yoo.leaver/deactivation").expect(200);

        assertThat(browser.get(site.here("/api/me")).statusCode()).isEqualTo(401);
        assertRefused(browser.get(PlainBrowser.next(browser.get(PlainBrowser.next(browser.get(site.here("/sign-in/openid")))))), 403);
        Refused.by(site.bearer(keycloak.personToken("yoo.leaver", "paraph.read")).get("/api/me"), 401, "bad-credentials");
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        var browser = new PlainBrowser();
        site.signIn(browser, "han.treaty", "/");
        var again = browser.get(PlainBrowser.next(browser.get(site.here("/sign-in/openid"))));
        assertThat(browser.get(PlainBrowser.next(again)).statusCode()).as("known at the provider").isEqualTo(303);

        var page = browser.post(site.here("/sign-out"), Map.of());
        assertThat(page.body()).contains("Sign out at Keycloak too");
        var elsewhere = page.headers().firstValue("Refresh").orElseThrow().replace("0; url=", "");
        var back = browser.get(URI.create(elsewhere));

        assertThat(PlainBrowser.next(back)).isEqualTo(site.here("/sign-in?signed-out"));
        assertThat(browser.get(site.here("/api/me")).statusCode()).isEqualTo(401);
        var form = browser.get(PlainBrowser.next(browser.get(site.here("/sign-in/openid"))));
        assertThat(PlainBrowser.action(form).toString()).startsWith(keycloak.base().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void aRealBrowserFollowsThePagesThereAndBackAndOut(String language) {
        try (var browser = Browser.at(site.paraph().server().baseUri(), Browser.PHONE, language, ColorScheme.DARK)) {
            browser.go("/sign-in?next=%2Fcalendar");
            browser.requireAccessible();
            browser.page().locator("a[href^='/sign-in/openid']").click();
            browser.page().locator("#username").fill("han.treaty");
            browser.page().locator("#password").fill(Keycloak.PASSWORD);
            browser.page().locator("#kc-login").click();
            browser.page().waitForURL(site.here("/calendar").toString());

            browser.page().locator("form[action='/sign-out'] button").evaluate("button => button.click()");
            browser.page().waitForURL(site.here("/sign-in?signed-out").toString());

            browser.go("/sign-in/openid/callback?state=made-up");
            browser.requireAccessible();
        }
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer::body).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("<h1>", "/sign-in").doesNotContain("Exception");
    }
}
