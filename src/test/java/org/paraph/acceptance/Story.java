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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Requests;

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
                "KOR CABINET APPROVED VALID 2012-v2", "KOR HEAD_OF_STATE APPROVED VALID 2012-v2",
                "JPN CABINET APPROVED VALID 2012-v2");
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
                .containsExactly("KOR LAPSED", "KOR LAPSED", "JPN LAPSED");
    }

    @Test
    void theDeparturesOf2012StandOnTheDossierForEverEachWithItsSecondPerson() {
        var all = story.get("lee.treaty", "/deviations");
        var deviations = new ArrayList<JsonNode>();
        all.forEach(each -> {
            if (each.at("/occurrence/occurredOn").asText().startsWith("2012")) {
                deviations.add(each);
            }
        });

        assertThat(texts(all, "kind", "about", "state", "decidedBy"))
                .contains("AUTHORITY_DIFFERS State Council CONFIRMED choi.chief").hasSize(5);
        assertThat(texts(deviations, "kind", "about", "state", "decidedBy")).containsExactlyInAnyOrder(
                "INCOMPLETE_BRIEFING Policy chiefs of the ruling and the opposition party CONFIRMED choi.chief",
                "GATE_SKIPPED Vice-Ministers' Meeting CONFIRMED choi.chief",
                "IMPROMPTU_ITEM State Council CONFIRMED choi.chief", "NOT_DISCLOSED State Council CONFIRMED choi.chief");
        assertThat(deviations).allSatisfy(each -> assertThat(each.at("/occurrence/occurredOn").asText())
                .isEqualTo("INCOMPLETE_BRIEFING".equals(each.path("kind").asText()) ? "2012-06-21" : "2012-06-26"));
    }

    @Test
    void theViceMinistersMeetingOf21June2012WasMissedAndThoseOf2016WereHeld() {
        var before = story.after(POSTPONEMENT, "/gates");
        var gates = story.get("lee.treaty", "/gates");

        assertThat(texts(before, "kind", "state")).containsExactly("LEGAL_REVIEW PASSED", "VICE_MINISTERS_MEETING SKIPPED",
                "CABINET PASSED", "HEAD_OF_STATE PASSED");
        assertThat(texts(before.get(1).path("meetings"), "meetsOn", "state")).containsExactly("2012-06-21 MISSED");
        assertThat(texts(gates, "kind", "state")).containsExactly("LEGAL_REVIEW PASSED", "VICE_MINISTERS_MEETING PASSED",
                "CABINET PASSED", "HEAD_OF_STATE PASSED");
        assertThat(texts(gates.get(1).path("meetings"), "meetsOn", "state")).containsExactly("2016-11-17 HELD");
        assertThat(texts(gates.get(2).path("meetings"), "meetsOn", "state")).containsExactly("2016-11-22 HELD");
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

    /** What the reports call agreed in substance of an article is acceptance that the capitals have still to confirm. */
    @ParameterizedTest
    @CsvSource({"'Round 1, Tokyo', 2016-11-01", "'Round 2, Seoul', 2016-11-09"})
    void eachOfThe21ArticlesStandsAfterEachRoundOf2016AsReported(String step, String day) {
        var rounds = story.after(step, "/consensus/rounds");
        var provisions = rounds.get(rounds.size() - 1).path("provisions");

        var reported = Requests.read("/gsomia-consensus.json").path(day);
        assertThat(reported).hasSize(21);
        reported.fields().forEachRemaining(article -> assertThat(provisions.path("art" + article.getKey()).asText())
                .as("article %s", article.getKey())
                .isEqualTo(article.getValue().asText().replace("AGREED_IN_SUBSTANCE", "AGREED_AD_REF")));
    }

    @Test
    void theTextIsAgreedInSubstanceAfterTheSecondRoundOf2016AndCleanAfterTheThird() {
        assertThat(texts(story.after("Round 3, Tokyo", "/consensus/rounds"), "attempt", "round", "text", "status"))
                .containsExactly("1 1 2012-v1 CLEAN", "2 1 2012-v2 ROLLING", "2 2 2012-v2 AGREED_IN_SUBSTANCE",
                        "2 3 2016-v1 CLEAN");
    }

    @Test
    void theTitleChangeOf2012ReopensTheTextAndTouchesTheTitleAlone() {
        var step = "The title is changed after initialling";

        assertThat(story.after(step, "").at("/text/settled").asBoolean()).isFalse();
        assertThat(texts(story.after(step, "/texts"), "label", "status")).last().isEqualTo("2012-v2 REOPENED");
        var reopening = story.get("lee.treaty", "/texts/2012-v2").path("reopening");
        assertThat(reopening.path("changedProvisions")).extracting(JsonNode::asText).containsExactly("title");
        assertThat(reopening.path("stale")).extracting(JsonNode::asText).containsExactly("initialling of 2012-v1");
        assertThat(story.after("Japan agrees with the changed title", "").at("/text/settled").asBoolean()).isTrue();
    }

    @Test
    void theTextOf2016DiffersFromThatOf2012InItsTitleAndInTheJapaneseMarkings() {
        var comparison = story.get("lee.treaty", "/texts/2012-v2/comparisons/2016-v1");

        var changed = new ArrayList<String>();
        comparison.path("provisions").forEach(each -> {
            if (!each.path("changes").isEmpty()) {
                changed.add(each.path("pathAfter").asText());
            }
        });
        assertThat(changed).containsExactly("title", "art4");
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
        var all = story.get("oh.auditor", "/audit?limit=200").path("items");
        var audit = new ArrayList<JsonNode>();
        all.forEach(entry -> {
            if (!"system".equals(entry.path("actor").asText())) {
                audit.add(entry);
            }
        });

        assertThat(texts(all, "action")).contains("treaty.renew");
        assertThat(texts(audit, "actor")).isEqualTo(story.actors());
        assertThat(texts(audit, "occurredOn")).isEqualTo(StoryTold.days());
        assertThat(texts(audit, "sequence")).doesNotHaveDuplicates();
        assertThat(story.get("oh.auditor", "/audit/verification").toString()).isEqualTo("{\"intact\":true}");
    }

    @TestFactory
    Stream<DynamicTest> everyExpectationOfTheChronicleHolds() {
        return Expectation.all().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> each.check(story)));
    }

    @Test
    void nothingIsLeftToDoButToPublishAndToSayWhatHappenedSince() {
        var tasks = paraph().as("oh.auditor").get("/api/tasks?box=visible&negotiation=" + story.id()).expect(200);

        assertThat(texts(tasks.json().path("items"), "key")).containsExactlyInAnyOrder("Task_ConfirmTerm",
                "Task_RegisterTreaty", "Task_PromulgateTreaty");
        assertThat(texts(story.get("oh.auditor", "/position"), "stepId")).containsExactlyInAnyOrder("Task_ConfirmTerm",
                "Task_RegisterTreaty", "Task_PromulgateTreaty");
    }

    /** These members of each thing, side by side. */
    private static List<String> texts(Iterable<JsonNode> things, String... members) {
        var lines = new ArrayList<String>();
        things.forEach(thing -> lines.add(String.join(" ",
                Stream.of(members).map(member -> thing.path(member).asText("")).toList())));
        return lines;
    }
}
