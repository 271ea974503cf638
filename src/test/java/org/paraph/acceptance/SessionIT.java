package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** Signing in and out, as people and as programs do it. */
class SessionIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final DemoParaph paraph = DemoParaph.shared();

    @Test
    void theFormOpensASessionThatReadsTheApi() {
        var browser = signedIn("lee.treaty");

        var me = browser.get("/api/me").expect(200).json();

        assertThat(me.path("username").asText()).isEqualTo("lee.treaty");
        assertThat(me.path("csrfToken").asText()).isNotBlank();
        browser.get("/api/negotiations/KOR-JPN-2010-001").expect(200);
    }

    @ParameterizedTest
    @CsvSource({"/api/me, /api/me", "https://evil.example/, /", "//evil.example, /", "'', /", "/sign-in, /"})
    void theFormLeadsOnToPagesOfThisSiteOnly(String next, String location) {
        var answer = submit(paraph.anonymous().rememberingCookies(), "lee.treaty", DemoParaph.PASSWORD, next).expect(303);

        assertThat(answer.header("Location")).isEqualTo(location);
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly").containsIgnoringCase("SameSite");
    }

    @Test
    void aChangeInASessionNeedsItsToken() {
        var dossier = Dossier.proposed(paraph);
        var browser = signedIn("lee.treaty").ifMatch(dossier.version());
        var path = dossier.path() + "/mandate";

        Refused.by(browser.post(path, Requests.of("mandate")), 403, "csrf");
        Refused.by(browser.with("X-CSRF-Token", "made up").post(path, Requests.of("mandate")), 403, "csrf");
        assertThat(dossier.state()).isEqualTo("PROPOSED");

        browser.with("X-CSRF-Token", token(browser)).post(path, Requests.of("mandate")).expect(200);
        assertThat(dossier.state()).isEqualTo("DRAFTING");
    }

    @Test
    void theTokenOfOneSessionIsWorthNothingInAnother() {
        var dossier = Dossier.proposed(paraph);
        var other = token(signedIn("lee.treaty"));

        Refused.by(signedIn("lee.treaty").ifMatch(dossier.version()).with("X-CSRF-Token", other)
                .post(dossier.path() + "/mandate", Requests.of("mandate")), 403, "csrf");
    }

    @Test
    void signingOutEndsTheSession() {
        var browser = signedIn("lee.treaty");

        browser.post("/sign-out").expect(303);

        Refused.by(browser.get("/api/me"), 401, "not-signed-in");
    }

    @Test
    void aWrongPasswordShowsThePageAgainAndOpensNothing() {
        var browser = paraph.anonymous().rememberingCookies();

        var page = submit(browser, "choi.chief", "not the password", "/");

        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains("role=\"alert\"", "name=\"password\"").doesNotContain("not the password");
        Refused.by(browser.get("/api/me"), 401, "not-signed-in");
    }

    @Test
    void aWrongBasicHeaderIsRefusedAndChallenged() {
        var answer = paraph.anonymous().as("choi.chief", "not the password").get("/api/me");

        Refused.by(answer, 401, "bad-credentials");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void whoGuessesTooOftenHasToWaitAndSoDoesTheOwnerOfTheName() {
        var guessed = paraph.enrol("guessed", "MOTIE", "SECRET", "REVIEWER");
        for (int guess = 0; guess < 10; guess++) {
            Refused.by(paraph.anonymous().as(guessed, "guess number " + guess).get("/api/me"), 401, "bad-credentials");
        }

        var refused = paraph.as(guessed).get("/api/me");

        Refused.by(refused, 429, "too-many-attempts");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 300);
        assertThat(submit(paraph.anonymous().rememberingCookies(), guessed, DemoParaph.PASSWORD, "/").status()).isEqualTo(429);
        paraph.as("lee.treaty").get("/api/me").expect(200);
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceWithSessionAndPassword() {
        var leaver = paraph.enrol("leaver", "MOTIE", "SECRET", "REVIEWER");
        var browser = signedIn(leaver);
        browser.get("/api/me").expect(200);
        paraph.as(leaver).get("/api/me").expect(200);

        var admin = paraph.as("admin");
        admin.ifMatch(admin.get("/api/people/" + leaver).version()).post("/api/people/" + leaver + "/deactivation").expect(200);

        Refused.by(browser.get("/api/me"), 401, "not-signed-in");
        Refused.by(paraph.as(leaver).get("/api/me"), 401, "bad-credentials");
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() {
        var person = paraph.enrol("changer", "MOTIE", "SECRET", "REVIEWER");
        var browser = signedIn(person);
        var fresh = "a password chosen anew";

        paraph.as(person).put("/api/me/password", Map.of("present", DemoParaph.PASSWORD, "password", fresh)).expect(204);

        Refused.by(browser.get("/api/me"), 401, "not-signed-in");
        Refused.by(paraph.as(person).get("/api/me"), 401, "bad-credentials");
        paraph.anonymous().as(person, fresh).get("/api/me").expect(200);
    }

    @Test
    void aFormSentFromAnotherSiteIsRefused() {
        Refused.by(paraph.anonymous().rememberingCookies().with("Sec-Fetch-Site", "cross-site").with("Content-Type", FORM)
                .post("/sign-in", form("lee.treaty", DemoParaph.PASSWORD, "/")), 403, "csrf");
    }

    private Http signedIn(String username) {
        var browser = paraph.anonymous().rememberingCookies();
        submit(browser, username, DemoParaph.PASSWORD, "/").expect(303);
        return browser;
    }

    private static Http.Answer submit(Http browser, String username, String password, String next) {
        return browser.with("Content-Type", FORM).post("/sign-in", form(username, password, next));
    }

    private static String form(String username, String password, String next) {
        return "username=" + encoded(username) + "&password=" + encoded(password) + "&next=" + encoded(next);
    }

    private static String token(Http browser) {
        return browser.get("/api/me").expect(200).json().path("csrfToken").asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
