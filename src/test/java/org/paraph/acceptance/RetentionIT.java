package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;

/** How administrators say how long history is kept, and keep what proceedings need, over REST and on their pages. */
class RetentionIT {

    private static final String ROOT = "/api/administration";
    private static final Map<String, String> WHY = Map.of("reason", "The schedule of the archive");

    private final DemoParaph paraph = DemoParaph.shared();
    private final Http admin = paraph.as("admin");
    private final Http second = paraph.as(paraph.enrol("second administrator", "MOFA", "SECRET", "ADMINISTRATOR"));

    @ParameterizedTest
    @ValueSource(strings = {"/retention", "/retention/change", "/legal-hold"})
    void hasPagesForAdministratorsOnly(String path) {
        assertThat(admin.with("Accept", "text/html").get("/administration" + path).expect(200).text()).contains("</html>");
        assertThat(paraph.as("lee.treaty").with("Accept", "text/html").get("/administration" + path).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"/legal-holds/none, unknown-legal-hold", "/retention/changes/none, unknown-retention-change"})
    void saysWhatThereIsNot(String path, String code) {
        Refused.by(admin.get(ROOT + path), 404, code);
    }

    @Test
    void takesTwoAdministratorsToKeepHistoryForAnotherTime() {
        var path = ROOT + "/retention/changes";
        assertThat(kept("TREATY_ENDED")).isEqualTo("PERMANENT");
        Refused.by(admin.post(path, Map.of("ending", "LOST", "retentionClass", "YEARS_30", "reason", "x")), 400, "invalid-request");
        Refused.by(admin.post(path, asking("PERMANENT")), 409, "retention-unchanged");
        Refused.by(paraph.as("choi.chief").post(path, asking("YEARS_30")), 403, "role-required");

        var asked = admin.post(path, asking("YEARS_30")).expect(201);
        var one = path + "/" + asked.json().path("id").asText();
        assertThat(asked.header("Location")).endsWith(one);
        Refused.by(admin.post(path, asking("YEARS_10")), 409, "retention-change-open");
        Refused.by(admin.post(one + "/confirmation", WHY), 428, "version-required");
        Refused.by(admin.ifMatch(asked.version()).post(one + "/confirmation", WHY), 409, "own-retention-change");
        Refused.by(second.ifMatch(99).post(one + "/confirmation", WHY), 412, "stale-version");
        Refused.by(second.ifMatch(asked.version()).post(one + "/withdrawal", WHY), 409, "retention-change-of-another");
        assertThat(kept("TREATY_ENDED")).isEqualTo("PERMANENT");
        var decree = Map.of("reason", "Decree " + System.nanoTime());
        second.ifMatch(asked.version()).post(one + "/confirmation", decree).expect(200);

        assertThat(kept("TREATY_ENDED")).isEqualTo("YEARS_30");
        assertThat(kept("ABANDONED")).isEqualTo("PERMANENT");
        assertThat(admin.with("Accept", "text/html").get("/administration/retention/changes/" + asked.json().path("id").asText())
                .expect(200).text()).contains("30 years");
        var back = admin.post(path, asking("PERMANENT")).expect(201);
        second.ifMatch(back.version()).post(path + "/" + back.json().path("id").asText() + "/confirmation", WHY).expect(200);
        assertThat(kept("TREATY_ENDED")).isEqualTo("PERMANENT");
        assertThat(admin.get(path + "?limit=2").expect(200).json().path("items")).extracting(each -> each.path("state").asText())
                .containsExactly("CONFIRMED", "SUPERSEDED");
        assertThat(admin.with("Accept", "text/html").get("/administration/log?action=administration.change-retention").expect(200)
                .text()).contains(decree.get("reason"));
    }

    @Test
    void holdsADossierUntilItIsLifted() {
        var dossier = Dossier.proposed(paraph);
        var path = ROOT + "/legal-holds";
        for (var unknown : List.of("KOR-XXX-1999-001", "00000000-0000-0000-0000-000000000000", "'; drop table legal_hold", "%%%%%%%%",
                dossier.id().substring(0, 7))) {
            Refused.by(admin.post(path, Map.of("dossier", unknown, "reason", "x")), 400, "invalid-request");
        }

        var placed = admin.post(path, Map.of("dossier", dossier.id().substring(0, 8), "reason", "A court asks for it")).expect(201);
        var one = path + "/" + placed.json().path("id").asText();
        assertThat(admin.get(path + "?standing=true&limit=200").expect(200).text()).contains(placed.json().path("id").asText());
        assertThat(admin.with("Accept", "text/html").get(one.replace("/api", "")).expect(200).text()).contains("A court asks for it");
        Refused.by(admin.get(path + "?standing=perhaps"), 400, "invalid-request");
        Refused.by(admin.post(one + "/lifting", WHY), 428, "version-required");
        admin.ifMatch(placed.version()).post(one + "/lifting", WHY).expect(200);

        Refused.by(admin.ifMatch(admin.get(one).expect(200).version()).post(one + "/lifting", WHY), 409, "legal-hold-lifted");
        assertThat(admin.get(path + "?standing=true&limit=200").expect(200).text())
                .doesNotContain(placed.json().path("id").asText());
        assertThat(paraph.as("lee.treaty").get(dossier.path() + "/audit?limit=200").expect(200).text())
                .contains("administration.place-legal-hold", "administration.lift-legal-hold");
    }

    @Test
    void doesNotTellAnAdministratorWhatDossierAReferenceStandsForThatIsHidden() {
        var dossier = Dossier.proposed(paraph);
        var hidden = admin.get("/api/negotiations/" + dossier.reference()).status() == 404;
        var answer = admin.post(ROOT + "/legal-holds", Map.of("dossier", dossier.reference(), "reason", "x"));

        assertThat(answer.status()).isEqualTo(hidden ? 400 : 201);
        if (hidden) {
            var unknown = admin.post(ROOT + "/legal-holds", Map.of("dossier", "KOR-XXX-1999-001", "reason", "x"));
            assertThat(answer.json().path("violations")).isEqualTo(unknown.json().path("violations"));
        }
    }

    private static Map<String, String> asking(String kept) {
        return Map.of("ending", "TREATY_ENDED", "retentionClass", kept, "reason", "The schedule of the archive");
    }

    private String kept(String ending) {
        for (var rule : admin.get(ROOT + "/retention").expect(200).json().path("rules")) {
            if (rule.path("ending").asText().equals(ending)) {
                return rule.path("retentionClass").asText();
            }
        }
        throw new AssertionError("No rule for " + ending);
    }
}
