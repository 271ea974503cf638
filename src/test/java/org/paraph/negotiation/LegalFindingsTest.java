package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paraph.directory.Actor;
import org.paraph.engine.DecisionMissing;
import org.paraph.engine.DecisionTable;
import org.paraph.engine.DecisionTables;
import org.paraph.platform.config.Jurisdiction;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** What an instrument is and what the legislature has to do: found by table, kept with source and reason, found anew. */
@ExtendWith(Bench.class)
class LegalFindingsTest {

    private final Bench bench;
    private final LegalFindingsDesk desk;
    private final Classifications classifications;
    private final LegislatureAssessments assessments;
    private final String dossier;

    LegalFindingsTest(Bench bench, LegalFindingsDesk desk, Classifications classifications,
            LegislatureAssessments assessments) {
        this.bench = bench;
        this.desk = desk;
        this.classifications = classifications;
        this.assessments = assessments;
        this.dossier = Casework.proposed(bench).id();
    }

    @AfterEach
    void clear() {
        System.clearProperty("paraph.jurisdiction");
        System.clearProperty("paraph.home-party");
    }

    @Test
    void aClassComesWithItsRowItsSourceAndItsReason() {
        classify(true, PartyLevel.GOVERNMENT, "Article 1 speaks of obligations");

        assertThat(classifications.latest(dossier)).hasValueSatisfying(found -> {
            assertThat(found.instrumentClass()).isEqualTo(InstrumentClass.TREATY);
            assertThat(found.rule()).isEqualTo("Rule_Treaty");
            assertThat(found.source()).contains("article 2(1)(a)");
            assertThat(found.reason()).isEqualTo("Article 1 speaks of obligations");
            assertThat(found.recordedBy()).isEqualTo(team().officer().username());
        });
    }

    @Test
    void aContestedClassIsFoundAnewAndTheEarlierFindingStays() {
        classify(true, PartyLevel.GOVERNMENT, "As the parties say");
        classify(false, PartyLevel.GOVERNMENT, "Contested: the preamble says that it binds nobody");

        assertThat(classifications.all(dossier)).extracting(Classification::instrumentClass)
                .containsExactly(InstrumentClass.TREATY, InstrumentClass.POLITICAL_COMMITMENT);
        assertThat(classifications.latest(dossier)).map(Classification::reason).hasValueSatisfying(reason ->
                assertThat(reason).startsWith("Contested"));
    }

    @Test
    void whoHasNoPartInTheLawMayNotClassify() {
        assertThatThrownBy(() -> classifyAs(team().negotiator(), true, PartyLevel.STATE, "So it is"))
                .isInstanceOf(NotAllowed.class);
        assertThat(classifications.latest(dossier)).isEmpty();
    }

    @Test
    void everyGroundOfTheLegislatureIsKept() {
        assess(true, LegislatureFlag.FINANCIAL_BURDEN, LegislatureFlag.PEACE);

        assertThat(assessment()).satisfies(found -> {
            assertThat(found.jurisdiction()).isEqualTo(Jurisdiction.KOR);
            assertThat(found.requirement()).isEqualTo(LegislatureRequirement.REQUIRED);
            assertThat(found.timing()).isEqualTo(ConsentTiming.BEFORE_SIGNATURE);
            assertThat(found.standsBeforeSignature()).isTrue();
            assertThat(found.flags()).containsExactly(LegislatureFlag.PEACE, LegislatureFlag.FINANCIAL_BURDEN);
            assertThat(found.grounds()).extracting(LegislatureGround::ground).containsExactly("PEACE", "FINANCIAL_BURDEN");
            assertThat(found.grounds()).allSatisfy(ground -> assertThat(ground.source()).contains("article 60(1)"));
        });
    }

    @Test
    void asIn2012NothingIsAskedOfTheAssemblyWhereNoneOfTheSevenGroupsFits() {
        assess(true);

        assertThat(assessment().requirement()).isEqualTo(LegislatureRequirement.NOT_REQUIRED);
        assertThat(assessment().timing()).isNull();
        assertThat(assessment().standsBeforeSignature()).isFalse();
        assertThat(assessment().grounds()).singleElement().satisfies(ground -> assertThat(ground.ground()).isNull());
    }

    @Test
    void consentThatRatificationWaitsForDoesNotStandBeforeTheSignature() {
        assess(false, LegislatureFlag.FRIENDSHIP_COMMERCE_NAVIGATION);

        assertThat(assessment().timing()).isEqualTo(ConsentTiming.BEFORE_RATIFICATION);
        assertThat(assessment().standsBeforeSignature()).isFalse();
    }

    @Test
    void japanJudgesByTheOhiraPrinciples() {
        System.setProperty("paraph.jurisdiction", "JPN");

        assess(false, LegislatureFlag.PEACE);
        assertThat(assessment().requirement()).isEqualTo(LegislatureRequirement.NOT_REQUIRED);
        assess(false, LegislatureFlag.BEYOND_BUDGET);
        assertThat(assessment().requirement()).isEqualTo(LegislatureRequirement.REQUIRED);
        assertThat(assessment().grounds().get(0).source()).contains("Ohira");
        assertThat(assessments.all(dossier)).hasSize(2);
    }

    @Test
    void anotherPartyGoesByItsOwnConstitution() {
        System.setProperty("paraph.jurisdiction", "GENERIC");

        assess(false);
        assertThat(assessment().requirement()).isEqualTo(LegislatureRequirement.NOT_REQUIRED);
        assess(false, LegislatureFlag.REQUIRED_BY_OWN_LAW);
        assertThat(assessment().requirement()).isEqualTo(LegislatureRequirement.REQUIRED);
    }

    @Test
    void factsThatDoNotSufficeAreNoFinding() {
        System.setProperty("paraph.jurisdiction", "USA");

        assertThatThrownBy(() -> assess(false, LegislatureFlag.PEACE)).isInstanceOf(DecisionMissing.class);
        assertThat(assessments.latest(dossier)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LegislatureFlag.class)
    void everyFlagIsAnInputOfTheTable(LegislatureFlag flag) {
        assertThat(bench.bean(DecisionTables.class).byId("legislature-consent").inputs())
                .extracting(DecisionTable.Column::name).contains(flag.fact());
    }

    @Test
    void theWordsOfTheTablesAreTheWordsOfTheDossier() {
        assertThat(values("instrument-class", "instrumentClass")).isEqualTo(names(InstrumentClass.values()));
        assertThat(values("legislature-consent", "requirement")).isEqualTo(names(LegislatureRequirement.values()));
        assertThat(values("legislature-consent", "timing")).isEqualTo(names(ConsentTiming.values()));
    }

    private void classify(boolean binding, PartyLevel level, String reason) {
        classifyAs(team().officer(), binding, level, reason);
    }

    private void classifyAs(Actor person, boolean binding, PartyLevel level, String reason) {
        bench.as(person);
        desk.classify(new DossierRef(dossier, null), new ClassificationRequest(binding, level, null, reason, today()));
    }

    private void assess(boolean effectiveOnSignature, LegislatureFlag... flags) {
        bench.as(team().officer());
        desk.assessLegislatureConsent(new DossierRef(dossier, null), new LegislatureAssessmentRequest(effectiveOnSignature,
                false, List.of(flags), null, "As the subject is", today()));
    }

    private LegislatureAssessment assessment() {
        return bench.inTransaction(() -> {
            var found = assessments.latest(dossier).orElseThrow();
            found.grounds();
            return found;
        });
    }

    private List<String> values(String table, String output) {
        return bench.bean(DecisionTables.class).byId(table).outputs().stream()
                .filter(column -> column.name().equals(output)).findFirst().orElseThrow().values();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private OccurrenceRequest today() {
        return OccurrenceRequest.on(LocalDate.ofInstant(bench.clock().instant(), ZoneOffset.UTC));
    }

    private Team team() {
        return Team.of(bench);
    }
}
