package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.paraph.negotiation.Action;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Visitor;

/**
 * That a form that is sent empty, or with too much and with what would like to be executed, comes back with what was entered,
 * with what is wrong named in a summary and at its place, and without having done anything.
 */
class FormsIT {

    private static final String HOSTILE = "<script>window.hurt=1</script>\"><img src=x onerror=\"window.hurt=1\"> \u202Eאבג '\"&lt;";
    private static final String FIELDS = "main form [name^=/]:not([type=hidden])";
    private static final String TEXTS = "main form input[type=text][name^=/], main form textarea[name^=/]";
    private static final int LONG = 3_000;
    private static final int LONGEST_TRIED = 20_000;

    /** Acts in which a whole text or a table of positions is written. */
    private static final Set<String> WRITTEN_ELSEWHERE = Set.of("submit-draft", "revise-text", "consolidate-drafts",
            "reopen-text", "file-language-version", "record-positions");
    private static final int ACTS_AT_LEAST = 60;
    private static final String NEVER_SEEN = "0";

    private final DemoParaph paraph = DemoParaph.shared();

    @TestFactory
    Stream<DynamicTest> formsOfActs() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var choi = Visitor.as(paraph, "choi.chief");
        var before = dossier.version();
        var acts = Arrays.stream(Action.values()).map(Action::code).filter(act -> !WRITTEN_ELSEWHERE.contains(act))
                .filter(act -> choi.get(path(dossier, act)).status() == 200).toList();
        assertThat(acts).hasSizeGreaterThanOrEqualTo(ACTS_AT_LEAST);

        return Stream.concat(acts.stream().map(act -> dynamicTest(act, () -> attack(choi, path(dossier, act)))),
                Stream.of(dynamicTest("nothing was done", () -> assertThat(dossier.version()).isEqualTo(before))));
    }

    @TestFactory
    Stream<DynamicTest> formsOfOtherPages() {
        var person = Visitor.as(paraph, paraph.enrol("Reader", "MOFA", "SECRET", "TREATY_OFFICER"));

        return Stream.concat(Stream.of(dynamicTest("/negotiations/new", () -> attack(person, "/negotiations/new"))),
                Stream.of("/settings", "/settings/calendar").map(page -> dynamicTest(page,
                        () -> hostile(person, page, Visitor.page(person.get(page).expect(200))))));
    }

    @Test
    void theHandingOverOfATaskIsRefusedInPlace() {
        var dossier = Dossier.proposed(paraph);
        var page = "/tasks/" + dossier.task("Task_RecordMandate").path("id").asText() + "/hand-over";
        var choi = Visitor.as(paraph, "choi.chief");

        assertThat(Visitor.page(choi.get(page).expect(200)).select("[name=/assignee] option[value=lee.treaty]")).hasSize(1);
        attack(choi, page);
        assertThat(dossier.task("Task_RecordMandate").path("assignee").asText()).isEmpty();

        var version = Visitor.page(choi.get(page)).select("main [name=_version]").val();
        choi.send(page, Map.of("/assignee", List.of("lee.treaty"), "/reason", List.of("Knows the file"), "_version",
                List.of(version))).expect(303);
        assertThat(dossier.task("Task_RecordMandate").path("assignee").asText()).isEqualTo("lee.treaty");
    }

    @Test
    void whatIsArrangedAboutATaskIsRefusedInPlace() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var task = dossier.task("Task_PrepareRound");
        var path = "/tasks/" + task.path("id").asText();
        paraph.as("park.negotiator").ifMatch(task.path("version").asLong()).post("/api" + path + "/claim").expect(200);
        var park = Visitor.as(paraph, "park.negotiator");

        attack(park, path + "/delegation");
        attack(park, path + "/priority");
        attack(park, path + "/follow-up");
        requireRefused(park.send(path + "/comment", Map.of("/words", List.of(" "))));
        requireRefused(park.send(path + "/comment", Map.of("/words", List.of(HOSTILE.repeat(500)))));
        assertThat(dossier.list("task-comments").path("items")).isEmpty();
        assertThat(dossier.task("Task_PrepareRound").path("priority")).isEqualTo(task.path("priority"));

        paraph.as("park.negotiator").ifMatch(dossier.task("Task_PrepareRound").path("version").asLong())
                .post("/api" + path + "/delegation", Map.of("delegate", "kim.drafter", "what", "A table")).expect(200);
        var kim = Visitor.as(paraph, "kim.drafter");
        requireRefused(kim.send(path + "/resolution", Map.of("/answer", List.of(""))));
        requireRefused(kim.send(path + "/resolution", Map.of("/answer", List.of(HOSTILE.repeat(500)))));
        assertThat(dossier.task("Task_PrepareRound").at("/delegation/delegate").asText()).isEqualTo("kim.drafter");
    }

    @Test
    void aLongTextThatIsRefusedComesBackWhole() {
        var choi = Visitor.as(paraph, "choi.chief");
        var text = "Article 1 ".repeat(300_000).strip();

        var answer = choi.send(path(Dossier.in(paraph, "WORKING_LEVEL_TALKS"), "revise-text"), Map.of("/label", List.of(""),
                "/body", List.of(text)));

        requireRefused(answer);
        assertThat(Visitor.page(answer).select("[name=/body]").val()).isEqualTo(text);
    }

    @Test
    void aPasswordIsRefusedAtItsFieldAndNeverSentBack() {
        var person = Visitor.as(paraph, paraph.enrol("Reader", "MOFA", "SECRET", "TREATY_OFFICER"));

        for (String password : List.of("", "short", HOSTILE.repeat(50))) {
            var answer = person.send("/settings", Map.of("_form", List.of("password"), "present",
                    List.of(DemoParaph.PASSWORD), "password", List.of(password), "again", List.of(password)));
            requireRefused(answer);
            assertThat(Visitor.page(answer).select("input[type=password]").eachAttr("value")).allMatch(String::isEmpty);
        }
    }

    @Test
    void aFormWithoutTheSessionsTokenIsShownAgainAndDoesNothing() {
        var username = paraph.enrol("Reader", "MOFA", "SECRET", "TREATY_OFFICER");
        var person = Visitor.as(paraph, username);
        var entered = Map.of("/language", List.of("ko"), "/zone", List.of("Asia/Tokyo"));

        for (var token : List.of(Map.<String, List<String>>of(), Map.of("_token", List.of("made up")))) {
            var sent = new LinkedHashMap<>(entered);
            sent.putAll(token);
            var page = Visitor.page(person.sendUnasked("/settings", sent).expect(200));

            assertThat(page.select("[name=/zone] option[selected]").val()).isEqualTo("Asia/Tokyo");
            assertThat(paraph.as(username).get("/api/me/settings").expect(200).json().path("language").asText()).isEmpty();
        }
        person.send("/settings", entered).expect(303);
        assertThat(paraph.as(username).get("/api/me/settings").expect(200).json().path("language").asText()).isEqualTo("ko");
    }

    @Test
    void aFileIsFiledWithTheSessionsTokenOnly() {
        var dossier = Dossier.proposed(paraph);
        var lee = Visitor.as(paraph, "lee.treaty");
        var path = "/negotiations/" + dossier.id() + "/documents";

        for (String token : new String[] {null, "", "made up", Visitor.as(paraph, "lee.treaty").token()}) {
            assertThat(upload(lee, path, token).status()).as(token).isNotEqualTo(303);
            assertThat(dossier.list("documents")).as(token).isEmpty();
        }
        upload(lee, path, lee.token()).expect(303);
        assertThat(dossier.list("documents")).hasSize(1);
    }

    private static Http.Answer upload(Visitor person, String path, String token) {
        var body = new StringBuilder();
        var fields = new LinkedHashMap<>(Map.of("/title", "Record", "/kind", "RECORD", "/marking", "CONFIDENTIAL"));
        if (token != null) {
            fields.put("_token", token);
        }
        fields.forEach((name, value) -> body.append("--limit\r\nContent-Disposition: form-data; name=\"").append(name)
                .append("\"\r\n\r\n").append(value).append("\r\n"));
        body.append("--limit\r\nContent-Disposition: form-data; name=\"content\"; filename=\"record.txt\"\r\n")
                .append("Content-Type: text/plain\r\n\r\nWhat was said.\r\n--limit--\r\n");
        return person.http().with("Content-Type", "multipart/form-data; boundary=limit").post(path, body.toString());
    }

    /** First empty, which shows all that the form asks for, then all of it filled with what it does not take. */
    private static void attack(Visitor person, String path) {
        hostile(person, path, requireRefused(person.send(path, Map.of("_version", List.of(NEVER_SEEN)))));
    }

    private static void hostile(Visitor person, String path, Document form) {
        var entered = new LinkedHashMap<String, List<String>>();
        form.select(FIELDS).forEach(field -> entered.put(field.attr("name"), List.of(tooMuch(field))));
        entered.put("_version", List.of(NEVER_SEEN));

        var page = requireRefused(person.send(path, entered));

        var texts = page.select(TEXTS);
        assertThat(texts.eachAttr("name")).containsAll(form.select(TEXTS).eachAttr("name"));
        texts.forEach(field -> assertThat(List.of(field.val())).as(field.attr("name"))
                .isEqualTo(entered.getOrDefault(field.attr("name"), List.of(""))));
    }

    private static String tooMuch(Element field) {
        int longest = field.hasAttr("maxlength") ? Integer.parseInt(field.attr("maxlength")) : LONG;
        return field.is(TEXTS) ? HOSTILE.repeat(1 + (longest > LONGEST_TRIED ? LONG : longest) / HOSTILE.length()) : HOSTILE;
    }

    private static Document requireRefused(Http.Answer answer) {
        assertThat(answer.status()).isBetween(400, 499);
        var page = Visitor.page(answer);
        assertThat(page.select("#refused[role=alert] li")).isNotEmpty();
        for (Element link : page.select("#refused li a")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).as(link.attr("href")).isNotNull();
        }
        assertThat(page.title()).startsWith("Error");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("img, [onerror]")).isEmpty();
        return page;
    }

    private static String path(Dossier dossier, String act) {
        return "/negotiations/" + dossier.id() + "/acts/" + act;
    }
}
