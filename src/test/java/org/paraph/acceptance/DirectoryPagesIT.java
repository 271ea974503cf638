package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Http;
import org.paraph.testing.Visitor;

/** The pages on which administrators keep people and units do what the REST interface does, and no more. */
class DirectoryPagesIT {

    private static final String PEOPLE = "/administration/people";
    private static final String PASSWORD = "another-long-password";

    private final DemoParaph paraph = DemoParaph.shared();
    private final Visitor administrator = Visitor.as(paraph, "admin");

    @Test
    void findsPeopleByNameAndUnit() {
        var username = paraph.enrol("Zephyrine Quill", "MOTIE", "SECRET", "REVIEWER");

        for (String query : List.of("q=ephyrine+q", "q=" + username, "q=ZEPHYRINE&unit=MOTIE")) {
            assertThat(page(PEOPLE + "?" + query).select("td a.title").eachText()).contains("Zephyrine Quill");
            assertThat(paraph.as("lee.treaty").get("/api/people?limit=200&" + query).expect(200).json().path("items")
                    .findValuesAsText("username")).contains(username);
        }
        for (String query : List.of("q=ephyrine&unit=MOFA", "q=z%25quill", "q=z_phyrine")) {
            assertThat(page(PEOPLE + "?" + query).text()).contains("Nobody was found.");
            assertThat(paraph.as("lee.treaty").get("/api/people?" + query).expect(200).json().path("items")).isEmpty();
        }
    }

    @Test
    void addsAPersonWhoCanSignInThen() {
        var username = "added." + UUID.randomUUID().toString().substring(0, 8);

        administrator.send(PEOPLE + "/new", newcomer(username, PASSWORD, PASSWORD)).expect(303);

        var person = paraph.anonymous().as(username, PASSWORD).get("/api/me").expect(200).json();
        assertThat(person.toString()).contains("MOTIE", "REVIEWER", "RESTRICTED");
        assertThat(page(PEOPLE + "/" + username).text()).contains("New Comer", "In service");
    }

    @Test
    void keepsWhatWasEnteredExceptThePassword() {
        var username = "kept." + UUID.randomUUID().toString().substring(0, 8);

        for (var pair : List.of(List.of("short", "short"), List.of(PASSWORD, PASSWORD + "x"))) {
            var refused = administrator.send(PEOPLE + "/new", newcomer(username, pair.get(0), pair.get(1))).expect(400);
            assertThat(Visitor.page(refused).selectFirst("[name=/username]").val()).isEqualTo(username);
            assertThat(Visitor.page(refused).select(".govuk-error-summary a")).isNotEmpty();
            assertThat(refused.text()).doesNotContain("value=\"" + pair.get(0));
        }
        paraph.as("admin").get("/api/people/" + username).expect(404);
    }

    @Test
    void changesShutsOutLetsInAndGivesANewPassword() {
        var username = paraph.enrol("Changing", "MOTIE", "SECRET", "REVIEWER");
        var path = PEOPLE + "/" + username;

        send(path, Map.of("/name", List.of("Changed"), "/unit", List.of("MOFA"), "/clearance", List.of("CONFIDENTIAL"),
                "/roles", List.of("NEGOTIATOR", "REGISTRAR"))).expect(303);
        assertThat(paraph.as("admin").get("/api/people/" + username).expect(200).json().toString())
                .contains("Changed", "MOFA", "CONFIDENTIAL", "NEGOTIATOR", "REGISTRAR").doesNotContain("REVIEWER");

        send(path, Map.of("_form", List.of("password"), "password", List.of(PASSWORD), "again", List.of(PASSWORD)))
                .expect(303);
        paraph.anonymous().as(username, PASSWORD).get("/api/me").expect(200);

        send(path, Map.of("_form", List.of("deactivate"))).expect(303);
        paraph.anonymous().as(username, PASSWORD).get("/api/me").expect(401);
        send(path, Map.of("_form", List.of("reactivate"))).expect(303);
        paraph.anonymous().as(username, PASSWORD).get("/api/me").expect(200);
    }

    @Test
    void refusesWhatRestRefuses() {
        var username = paraph.enrol("Overtaken", "MOTIE", "SECRET", "REVIEWER");
        var stale = new HashMap<>(Map.of("_version", List.of("0"), "_form", List.of("deactivate")));
        send(PEOPLE + "/" + username, Map.of("_form", List.of("deactivate"))).expect(303);
        send(PEOPLE + "/" + username, Map.of("_form", List.of("reactivate"))).expect(303);

        administrator.send(PEOPLE + "/" + username, stale).expect(412);
        send(PEOPLE + "/admin", Map.of("/name", List.of("Administrator"), "/unit", List.of("MOFA"), "/clearance",
                List.of("TOP_SECRET"), "/roles", List.of("ADMINISTRATOR", "AUDITOR"))).expect(403);
        administrator.sendUnasked(PEOPLE + "/" + username, Map.of("_form", List.of("deactivate")));
        assertThat(paraph.as("admin").get("/api/people/" + username).expect(200).json().path("active").asBoolean()).isTrue();
    }

    @Test
    void keepsUnits() {
        var code = "U" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var path = "/administration/units/" + code;

        administrator.send("/administration/units", Map.of("/code", List.of(code), "/names/en", List.of("Office"), "/names/ko",
                List.of("사무소"), "/names/ja", List.of("事務所"), "/party", List.of("KOR"))).expect(303);
        send(path, Map.of("/names/en", List.of("New office"), "/names/ko", List.of("새 사무소"), "/names/ja",
                List.of("新事務所"))).expect(303);
        send(path, Map.of("_form", List.of("deactivate"))).expect(303);

        var unit = paraph.as("admin").get("/api/units/" + code).expect(200).json();
        assertThat(unit.toString()).contains("New office", "새 사무소").doesNotContain("KOR");
        assertThat(unit.path("active").asBoolean()).isFalse();
        send("/administration/units/MOFA", Map.of("_form", List.of("deactivate"))).expect(409);
        assertThat(page("/administration/units").text()).contains("PARAPH_HOME_PARTY", "PARAPH_JURISDICTION");
    }

    @Test
    void keepsCalendars() {
        var code = "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var path = "/administration/calendars/" + code;
        var entered = new HashMap<>(Map.of("/code", List.of(code), "/names/en", List.of("Offices"),
                "/names/ko", List.of("관청"), "/names/ja", List.of("官庁"), "/zone", List.of("Asia/Seoul"), "/week",
                List.of("MONDAY", "TUESDAY"), "/opens", List.of("08:30"), "/closes", List.of("17:00")));

        administrator.send("/administration/calendars", entered).expect(303);
        entered.put("/names/en", List.of("Other offices"));
        entered.put("/week", List.of("MONDAY", "FRIDAY"));
        send(path, entered).expect(303);
        send(path + "/days", Map.of("/day", List.of("2026-05-05"), "/kind", List.of("HOLIDAY"), "/names/en", List.of("Feast"),
                "/names/ko", List.of("명절"), "/names/ja", List.of("祝日"))).expect(303);
        administrator.send("/administration/calendars", Map.of("_form", List.of("use"), "/holder", List.of("party:" + code),
                "/calendar", List.of(code))).expect(303);

        var calendar = paraph.as("admin").get("/api/calendars/" + code + "?year=2026").expect(200).json();
        assertThat(calendar.toString()).contains("Other offices", "08:30", "FRIDAY", "2026-05-05", "Feast")
                .doesNotContain("TUESDAY");
        assertThat(paraph.as("admin").get("/api/calendar-uses").expect(200).text()).contains("party:" + code);
        assertThat(page(path + "/days?year=2026").text()).contains("Feast");
        var forget = Map.of("_forget", List.of("2026-05-05"), "_version", List.of(page(path + "/days?year=2026")
                .selectFirst("[name=_version]").val()));
        administrator.send(path + "/days?year=2026", forget).expect(303);
        assertThat(page(path + "/days?year=2026").text()).doesNotContain("Feast");
        send(path + "/days", Map.of("_forget", List.of("2026-02-31"))).expect(400);
        send(path, Map.of("/code", List.of("OTHER"))).expect(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {PEOPLE, PEOPLE + "/new", PEOPLE + "/bae.junior", "/administration/units",
        "/administration/units/MOFA", "/administration/calendars"})
    void areForAdministrators(String path) {
        var clerk = Visitor.as(paraph, "lee.treaty");

        clerk.get(path).expect(403);
        assertThat(clerk.send(path, Map.of("_form", List.of("deactivate"))).status()).isIn(403, 404);
        administrator.get(path).expect(200);
    }

    private org.jsoup.nodes.Document page(String path) {
        return Visitor.page(administrator.get(path).expect(200));
    }

    /** Sends a form of a page with the version that the page shows. */
    private Http.Answer send(String path, Map<String, List<String>> fields) {
        var all = new HashMap<>(fields);
        all.put("_version", List.of(page(path).selectFirst("[name=_version]").val()));
        return administrator.send(path, all);
    }

    private static Map<String, List<String>> newcomer(String username, String password, String again) {
        return Map.of("/username", List.of(username), "/name", List.of("New Comer"), "/unit", List.of("MOTIE"), "/clearance",
                List.of("RESTRICTED"), "/roles", List.of("REVIEWER"), "password", List.of(password), "again", List.of(again));
    }
}
