package org.paraph.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refused.by;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.paraph.testing.Http;
import org.paraph.testing.Ministry;
import org.paraph.testing.Poll;
import org.paraph.testing.RunningParaph;

/** Mail from the built application: what it had written down when it was killed is sent when it lives again. */
class MailIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Map<String, Object> WISHES = Map.of("address", "second@ministry.example", "newTask", "AT_ONCE",
            "dueSoon", "DAILY", "overdue", "AT_ONCE", "suspension", "AT_ONCE", "mention", "NONE", "hour", 8);

    private static RunningParaph server;
    private static Ministry ministry;
    private static int port;

    @BeforeAll
    static void start() {
        var once = mailServer(0);
        port = once.getSmtp().getPort();
        once.stop();
        server = Ministry.prepare().environment("PARAPH_MAIL_HOST", "127.0.0.1")
                .environment("PARAPH_MAIL_PORT", String.valueOf(port)).environment("PARAPH_MAIL_TLS", "NONE")
                .environment("PARAPH_MAIL_FROM", "paraph@ministry.example")
                .environment("PARAPH_BASE_URL", "https://paraph.example").start();
        ministry = Ministry.on(server).enrol();
        ministry.as(Ministry.ADMINISTRATOR).post("/api/people", Map.of("username", "second", "name", "second", "unit", "MOFA",
                "clearance", "SECRET", "roles", List.of("TREATY_OFFICER"), "password", Ministry.PASSWORD)).expect(201);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatWasWrittenDownBeforeTheServerWasKilledIsSentAfterwards() throws SQLException {
        var me = ministry.as("second");
        choose(me, WISHES).expect(200);
        var reference = ministry.propose("Agreement on a secret matter").expect(201).json().get("reference").asText();

        server.kill();
        letTheClaimsRunOut();
        var mail = mailServer(port);
        try {
            server.restart();
            Poll.until(PATIENCE, () -> mail.getReceivedMessages().length, count -> count > 0);

            var letter = mail.getReceivedMessages()[0];
            assertThat(MailServer.subject(letter)).isEqualTo("Paraph: " + reference + ": 새 업무");
            assertThat(MailServer.words(letter)).contains("https://paraph.example/tasks/").doesNotContain("secret matter");
            assertThat(server.log()).doesNotContain("second@ministry.example");
        } finally {
            mail.stop();
        }
    }

    @Test
    void peopleChooseForThemselvesAndAtTheVersionThatTheyHaveSeen() {
        var me = ministry.as("legal");
        var usual = me.get("/api/me/mail").expect(200);
        assertThat(usual.json().get("sending").asBoolean()).isTrue();
        assertThat(usual.json().hasNonNull("address")).isFalse();

        by(me.put("/api/me/mail", WISHES), 428, "version-required");
        by(me.ifMatch(7).put("/api/me/mail", WISHES), 412, "stale-version");
        for (var wrong : List.of(Map.of("address", "a@b.example\r\nBcc: c@d.example"), Map.of("address", "a@b, c@d"),
                Map.of("newTask", "WEEKLY"), Map.of("hour", 24), Map.of("hour", -1), Map.of("surprise", 1))) {
            var request = new HashMap<String, Object>(WISHES);
            request.putAll(wrong);
            by(choose(me, request), 400, "invalid-request");
        }
        assertThat(me.get("/api/me/mail").version()).isEqualTo(usual.version());

        choose(me, WISHES).expect(200);
        assertThat(me.get("/api/me/mail").json().get("address").asText()).isEqualTo("second@ministry.example");
        assertThat(ministry.as(Ministry.ADMINISTRATOR).get("/api/me/mail").json().hasNonNull("address")).isFalse();
        by(server.http().get("/api/me/mail"), 401, "not-signed-in");
    }

    @Test
    void thePageAsksTheSameAndKeepsWhatWasEntered() {
        var browser = server.http().rememberingCookies().with("Content-Type", "application/x-www-form-urlencoded")
                .with("Accept", "text/html").with("Accept-Language", "ko");
        browser.post("/sign-in", form(Map.of("username", "treaty", "password", Ministry.PASSWORD))).expect(303);
        var page = browser.get("/settings/mail").expect(200).text();
        assertThat(page).contains("메일 주소", "하루에 한 번", "08:00").doesNotContain("???", "own-mail");
        var token = page.replaceFirst("(?s).*name=\"_token\" value=\"([^\"]+)\".*", "$1");
        var entered = new HashMap<>(Map.of("_token", token, "/address", "two@a.example, three@a.example", "/newTask", "DAILY",
                "/dueSoon", "NONE", "/overdue", "NONE", "/suspension", "NONE", "/mention", "NONE", "/hour", "17"));

        var refused = browser.post("/settings/mail", form(entered)).expect(400).text();
        assertThat(refused).contains("two@a.example, three@a.example", "f-address-error");

        entered.put("/address", "treaty@ministry.example");
        browser.post("/settings/mail", form(entered)).expect(303);
        assertThat(browser.get("/settings/mail").text()).contains("treaty@ministry.example", "선택하신 내용을 저장했습니다.");
        assertThat(ministry.as("treaty").get("/api/me/mail").json().get("hour").asInt()).isEqualTo(17);
    }

    /** A server that is killed while it tries to send leaves a claim behind for minutes; they pass by setting it back. */
    private static void letTheClaimsRunOut() throws SQLException {
        try (var connection = server.database().connect(); var statement = connection.createStatement()) {
            statement.executeUpdate("update mailing set claimed_until = timestamp '2000-01-01 00:00:00'"
                    + " where claimed_until is not null");
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Http.Answer choose(Http person, Map<String, Object> wishes) {
        return person.ifMatch(person.get("/api/me/mail").version()).put("/api/me/mail", wishes);
    }

    private static GreenMail mailServer(int port) {
        var mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }
}
