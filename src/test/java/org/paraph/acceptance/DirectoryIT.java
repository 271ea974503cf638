package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Refused;

/** What the directory tells to whom, and that auditors can read what was done to it. */
class DirectoryIT {

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @ValueSource(strings = {"admin", "oh.auditor"})
    void tellsClearancesToThoseWhoLookAfterThem(String reader) {
        assertThat(paraph.as(reader).get("/api/people/bae.junior").expect(200).json().path("clearance").asText())
                .isEqualTo("RESTRICTED");
    }

    @Test
    void tellsOthersTheOwnClearanceOnly() {
        var people = paraph.as("lee.treaty").get("/api/people?limit=200").expect(200).json().path("items");

        assertThat(people).hasSizeGreaterThan(5).allSatisfy(each -> assertThat(each.has("clearance"))
                .as("%s", each).isEqualTo("lee.treaty".equals(each.path("username").asText())));
        assertThat(paraph.as("lee.treaty").get("/api/people/bae.junior").expect(200).json().has("clearance")).isFalse();
    }

    @Test
    void keepsATrailThatAuditorsReadAndVerify() {
        var newcomer = paraph.enrol("newcomer", "MOTIE", "SECRET", "REVIEWER");

        var entry = lastEntryAbout("person:" + newcomer);

        assertThat(entry.path("actor").asText()).isEqualTo("admin");
        assertThat(entry.path("action").asText()).isEqualTo("directory.add-person");
        assertThat(entry.path("after").toString()).contains("SECRET").doesNotContain(DemoParaph.PASSWORD);
        assertThat(paraph.as("oh.auditor").get("/api/audit/verification").expect(200).json().toString())
                .isEqualTo("{\"intact\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "lee.treaty", "choi.chief"})
    void keepsThatTrailFromEverybodyElse(String reader) {
        Refused.by(paraph.as(reader).get("/api/audit"), 403, "role-required");
        Refused.by(paraph.as(reader).get("/api/audit/verification"), 403, "role-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "after=-1", "after=", "limit=0", "limit=many"})
    void refusesAPlaceInTheTrailThatIsNone(String query) {
        Refused.by(paraph.as("oh.auditor").get("/api/audit?" + query), 400, "invalid-request");
    }

    private JsonNode lastEntryAbout(String subject) {
        JsonNode found = null;
        for (String next = "0"; next != null;) {
            var page = paraph.as("oh.auditor").get("/api/audit?limit=200&after=" + next).expect(200).json();
            for (JsonNode each : page.path("items")) {
                found = subject.equals(each.path("subject").asText()) ? each : found;
            }
            next = page.path("next").asText(null);
        }
        assertThat(found).as("an entry about %s", subject).isNotNull();
        return found;
    }
}
