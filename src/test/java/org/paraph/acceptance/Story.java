package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.paraph.testing.DemoParaph;

/** What the record of the Korea-Japan agreement must say once its story has been told. One subclass for each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Story {

    private static final String POSTPONEMENT = "One hour before the ceremony Korea puts the signature off";
    private static final String RESUMPTION = "Korea announces the resumption: a new attempt from the text of 2012";

    private StoryTold story;

    abstract DemoParaph paraph();

    @BeforeAll
    void tell() {
        story = new StoryTold(paraph());
    }

    @Test
    void bothCabinetsHaveApprovedTheTextOfWhichTheSignatureIsPutOff() {
        var approvals = story.after(POSTPONEMENT, "/approvals");

        assertThat(texts(approvals, "party", "body", "decision", "standing", "text")).containsExactly(
                "KOR CABINET APPROVED VALID 2012-v2", "JPN CABINET APPROVED VALID 2012-v2");
        assertThat(approvals).allSatisfy(each -> assertThat(each.path("textSha256"))
                .isEqualTo(story.after(POSTPONEMENT, "").at("/text/sha256")));
    }

    @Test
    void theCeremonyOf2012IsCancelledOneHourBeforeItWasToBegin() {
        var ceremony = story.after(POSTPONEMENT, "/ceremonies").get(0);
        var suspension = story.after(POSTPONEMENT, "").path("suspension");

        assertThat(ceremony.path("state").asText()).isEqualTo("CANCELLED");
        assertThat(Instant.parse(ceremony.path("at").asText())).isEqualTo("2012-06-29T07:00:00Z");
        assertThat(Duration.between(Instant.parse(suspension.at("/occurrence/occurredAt").asText()),
                Instant.parse(ceremony.path("at").asText()))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void theNewAttemptOf2016TakesUpTheTextOf2012AndNoneOfItsApprovals() {
        var dossier = story.after(RESUMPTION, "");

        assertThat(dossier.path("attempt").asInt()).isEqualTo(2);
        assertThat(dossier.at("/text/label").asText()).isEqualTo("2012-v2");
        assertThat(dossier.at("/attempts/1/baselineSha256")).isEqualTo(dossier.at("/attempts/0/finalSha256"));
        assertThat(texts(story.after(RESUMPTION, "/approvals"), "party", "standing"))
                .containsExactly("KOR LAPSED", "JPN LAPSED");
    }

    @Test
    void theLegalReviewRunsBesideTheTalks() {
        var step = "The legal review begins beside the talks";

        assertThat(story.after(step, "").path("state").asText()).isEqualTo("WORKING_LEVEL_TALKS");
        assertThat(texts(story.after(step, "/reviews"), "attempt", "unit", "state")).hasSize(2)
                .last().isEqualTo("2 MOLEG REQUESTED");
    }

    @Test
    void theRoundsOf2016WereHeldInTokyoSeoulAndTokyoAndEnteredLater() {
        var rounds = new ArrayList<JsonNode>();
        story.get("lee.treaty", "/rounds").forEach(round -> {
            if (round.path("attempt").asInt() == 2) {
                rounds.add(round.path("held"));
            }
        });

        assertThat(texts(rounds, "occurredOn", "place")).hasSize(3).satisfiesExactly(
                first -> assertThat(first).startsWith("2016-11-01 Tokyo"),
                second -> assertThat(second).startsWith("2016-11-09 Seoul"),
                third -> assertThat(third).startsWith("2016-11-14 Tokyo"));
        assertThat(rounds).allSatisfy(held -> assertThat(Instant.parse(held.path("recordedAt").asText()))
                .isAfter(LocalDate.parse(held.path("occurredOn").asText()).plusYears(1) + "T00:00:00Z"));
    }

    @Test
    void bothPartiesSignOn23November2016() {
        var signatures = story.get("lee.treaty", "/signatures");

        assertThat(texts(signatures, "attempt", "text")).containsExactly("2 2016-v1", "2 2016-v1");
        assertThat(signatures).allSatisfy(each -> {
            assertThat(each.at("/occurrence/occurredOn").asText()).isEqualTo("2016-11-23");
            assertThat(each.path("fullPowers").asText()).isNotEmpty();
        });
        assertThat(texts(story.get("lee.treaty", "/ceremonies"), "attempt", "state")).containsExactly("1 CANCELLED", "2 HELD");
    }

    @Test
    void theAuditHasOneEntryForEachStepInItsOrderAndNoneWasTamperedWith() {
        var audit = story.get("oh.auditor", "/audit?limit=200").path("items");

        assertThat(texts(audit, "actor")).isEqualTo(story.actors());
        assertThat(texts(audit, "occurredOn")).isEqualTo(StoryTold.days());
        assertThat(texts(audit, "sequence")).doesNotHaveDuplicates();
        assertThat(story.get("oh.auditor", "/audit/verification").toString()).isEqualTo("{\"intact\":true}");
    }

    @Test
    void nothingIsLeftToDo() {
        var tasks = paraph().as("oh.auditor").get("/api/tasks?box=visible&negotiation=" + story.id()).expect(200);

        assertThat(tasks.json().path("items")).isEmpty();
        assertThat(story.get("oh.auditor", "/position")).isEmpty();
    }

    /** These members of each thing, side by side. */
    private static List<String> texts(Iterable<JsonNode> things, String... members) {
        var lines = new ArrayList<String>();
        things.forEach(thing -> lines.add(String.join(" ",
                Stream.of(members).map(member -> thing.path(member).asText("")).toList())));
        return lines;
    }
}
