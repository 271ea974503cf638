package org.paraph.integration.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paraph.testing.Http;
import org.paraph.testing.Ministry;
import org.paraph.testing.Refused;

/** Where HTTP Basic is switched off, people sign in on the page and programs by tokens. */
class BasicOffIT {

    @Test
    void programsSignInByTokensOnly() {
        try (var server = Ministry.prepare().environment("PARAPH_BASIC", "off").start()) {
            var basic = server.http().as(Ministry.ADMINISTRATOR, Ministry.PASSWORD);
            refused(basic.get("/api/me"), "basic-switched-off");
            var contract = basic.get("/engine-rest/deployment").expect(401);
            assertThat(contract.header("Content-Type")).isEqualTo("application/json");
            assertThat(contract.json().path("type").asText()).isEqualTo("AuthenticationException");
            assertThat(contract.json().path("message").asText()).contains("token");
            assertThat(contract.headers("WWW-Authenticate")).containsExactly("Bearer realm=\"Paraph\"");
            refused(server.http().get("/api/me"), "not-signed-in");

            var browser = server.http().rememberingCookies();
            browser.with("Content-Type", "application/x-www-form-urlencoded").post("/sign-in", "username="
                    + Ministry.ADMINISTRATOR
                    + "&password=" + Ministry.PASSWORD.replace(" ", "+")).expect(303);
            var session = browser.with("X-CSRF-Token", browser.get("/api/me").expect(200).json().path("csrfToken").asText());
            var issued = session.post("/api/me/tokens", Map.of("name", "one", "scopes", List.of("READ"))).expect(201).json();

            server.http().with("Authorization", "Bearer " + issued.path("secret").asText()).get("/api/me").expect(200);
        }
    }

    private static void refused(Http.Answer answer, String code) {
        Refused.by(answer, 401, code);
        assertThat(answer.headers("WWW-Authenticate")).containsExactly("Bearer realm=\"Paraph\"");
    }
}
