package org.paraph.integration.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Http;
import org.paraph.testing.Visitor;

/** The pages of programs and tokens do what the REST interface does, and show a secret once. */
class AccessPagesIT {

    private static final String PROGRAMS = "/administration/programs";
    private static final String OWN = "/settings/tokens";

    private final DemoParaph paraph = DemoParaph.shared();
    private final Visitor administrator = Visitor.as(paraph, "admin");

    @Test
    void takesInAProgramMakesItATokenAndShowsTheSecretOnce() {
        var path = taken("agenda");

        var page = Visitor.page(issue(administrator, path, "gate").expect(200));
        var secret = page.selectFirst("#secret").val();

        assertThat(me(secret).expect(200).json().path("name").asText()).isEqualTo("Agenda of the State Council");
        assertThat(secret).matches("paraph_\\w{61}");
        assertThat(page(path).html()).contains(secret.substring(7, 19)).doesNotContain(secret, secret.substring(19));
        assertThat(page(PROGRAMS).text()).contains("Agenda of the State Council");
        assertThat(administrator.get("/administration/log").text()).doesNotContain(secret.substring(19));
    }

    @Test
    void keepsWhatWasEnteredIntoAFormThatIsRefused() {
        var entered = program("refused");
        entered.put("/contact", List.of("no.body"));
        entered.put("/roles", List.of("APPROVER"));

        var refused = Visitor.page(administrator.send(PROGRAMS + "/new", entered).expect(400));

        assertThat(refused.selectFirst("[name=/client]").val()).isEqualTo(entered.get("/client").get(0));
        assertThat(refused.select(".govuk-error-summary a")).isNotEmpty();
        paraph.as("admin").get("/api/administration/clients/" + entered.get("/client").get(0)).expect(404);
    }

    @Test
    void replacesATokenRevokesTheNewOneAndShutsTheProgramOut() {
        var path = taken("register");
        var first = Visitor.page(issue(administrator, path, "press").expect(200)).selectFirst("#secret").val();
        var id = first.substring(7, 19);

        var asked = page(path + "?replace=" + id).selectFirst("#replace");
        var second = Visitor.page(administrator.send(path, Map.of("_form", List.of("rotate"), "_of", List.of(id), "_version",
                List.of(asked.selectFirst("[name=_version]").val()), "/days", List.of("30"), "/overlapDays", List.of("1")))
                        .expect(200))
                .selectFirst("#secret").val();
        me(first).expect(200);
        me(second).expect(200);

        revoke(administrator, path, second);
        me(second).expect(401);

        administrator.send(path, Map.of("_form", List.of("deactivate"), "_version", List.of(version(path)))).expect(303);
        me(first).expect(401);
        assertThat(page(path).text()).contains("Out of service");
    }

    @Test
    void makesNoTokenTwiceWhenTheAnswerIsLoadedAnew() {
        var path = taken("twice");
        var form = new HashMap<>(Map.of("_form", List.of("issue"), "_version", List.of(version(path)), "/name", List.of("one"),
                "/scopes", List.of("READ"), "/days", List.of("1")));
        administrator.send(path, form).expect(200);

        var again = Visitor.page(administrator.send(path, form).expect(412));

        assertThat(again.selectFirst("#secret")).isNull();
        assertThat(page(path).select("button:contains(Revoke)")).hasSize(1);
    }

    @Test
    void givesAPersonATokenOfTheOwnAndTakesItBack() {
        var username = paraph.enrol("Token Holder", "MOFA", "SECRET", "NEGOTIATOR");
        var person = Visitor.as(paraph, username);

        var made = Visitor.page(person.send(OWN, Map.of("_form", List.of("issue"), "/name", List.of("my script"), "/scopes",
                List.of("READ", "TASKS"), "/days", List.of("7"))).expect(200));
        var secret = made.selectFirst("#secret").val();
        assertThat(me(secret).expect(200).json().path("username").asText()).isEqualTo(username);
        assertThat(Visitor.page(person.get(OWN).expect(200)).html()).contains("my script").doesNotContain(secret.substring(19));

        revoke(person, OWN, secret);
        me(secret).expect(401);
        assertThat(person.send(OWN, Map.of("_form", List.of("issue"), "/name", List.of("more"), "/scopes",
                List.of("ADMINISTRATION"))).expect(400).text()).contains("f-scopes-error");
    }

    @Test
    void endsATokenThatWasFoundWhosoeverItIs() {
        var secret = paraph.as("park.negotiator").post("/api/me/tokens", Map.of("name", "left about", "scopes", List.of("READ")))
                .expect(201).json().path("secret").asText();
        me(secret).expect(200);

        administrator.send(PROGRAMS, Map.of("found", List.of(secret))).expect(303);

        me(secret).expect(401);
        assertThat(page(PROGRAMS).text()).contains(secret.substring(7, 19), "left about", "park.negotiator");
        var again = administrator.send(PROGRAMS, Map.of("found", List.of(secret))).expect(409).text();
        assertThat(again).contains("f-found").doesNotContain(secret.substring(19));
        assertThat(administrator.send(PROGRAMS, Map.of("found", List.of("nothing"))).expect(404).text())
                .contains("f-found-error");
    }

    @ParameterizedTest
    @ValueSource(strings = {PROGRAMS, PROGRAMS + "/new"})
    void keepsTheProgramsFromEverybodyElse(String path) {
        assertThat(Visitor.as(paraph, "lee.treaty").get(path).status()).isEqualTo(403);
    }

    @Test
    void leadsFromTheDirectoryToTheProgram() {
        var path = taken("listed");
        var username = path.substring(path.lastIndexOf('/') + 1);

        assertThat(page("/administration/people?q=" + username).select("a.title").attr("href")).isEqualTo(path);
        assertThat(administrator.get("/administration/people/" + username).expect(303).header("Location")).endsWith(path);
    }

    private String taken(String name) {
        var entered = program(name);
        return administrator.send(PROGRAMS + "/new", entered).expect(303).header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Map<String, List<String>> program(String name) {
        return new HashMap<>(Map.of("/client", List.of(name + "." + UUID.randomUUID().toString().substring(0, 8)),
                "/name", List.of("Agenda of the State Council"), "/unit", List.of("MOFA"), "/clearance", List.of("RESTRICTED"),
                "/contact", List.of("lee.treaty"), "/scopes", List.of("READ", "EXTERNAL_TASKS"), "/topics",
                List.of("agenda-entry\r\ngazette-publication")));
    }

    private static Http.Answer issue(Visitor administrator, String path, String name) {
        return administrator.send(path, Map.of("_form", List.of("issue"), "_version", List.of(version(administrator, path)),
                "/name", List.of(name), "/scopes", List.of("READ", "EXTERNAL_TASKS"), "/topics", List.of("agenda-entry"),
                "/days", List.of("90")));
    }

    private static void revoke(Visitor visitor, String path, String secret) {
        var form = Visitor.page(visitor.get(path)).selectFirst("form:has([value=revoke]):has([value=" + secret.substring(7, 19)
                + "])");
        visitor.send(path, Map.of("_form", List.of("revoke"), "_of", List.of(secret.substring(7, 19)), "_version",
                List.of(form.selectFirst("[name=_version]").val()))).expect(303);
    }

    private String version(String path) {
        return version(administrator, path);
    }

    private static String version(Visitor administrator, String path) {
        return Visitor.page(administrator.get(path).expect(200)).selectFirst("form:has([value=issue]) [name=_version]").val();
    }

    private Document page(String path) {
        return Visitor.page(administrator.get(path).expect(200));
    }

    private Http.Answer me(String secret) {
        return paraph.anonymous().with("Authorization", "Bearer " + secret).get("/api/me");
    }
}
