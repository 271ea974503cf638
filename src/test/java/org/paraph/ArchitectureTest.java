package org.paraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paraph.testing.architecture.ArchitectureRules;
import org.paraph.testing.architecture.Sources;

/** The rules that the architecture page promises for Java, held against the application's classes and sources. */
class ArchitectureTest {

    private static final int CLASSES_AT_LEAST = 330;
    private static final int LINES_AT_MOST = 300;

    private static final JavaClasses PARAPH = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS).importPackages("org.paraph");

    private static final Sources SOURCES = Sources.under(Path.of("src/main"));

    private final ArchitectureRules rules = new ArchitectureRules("org.paraph");

    @Test
    void theEnginesApiIsUsedOnlyInItsAdapter() {
        rules.engineApiOnlyInItsAdapter().check(PARAPH);
    }

    @Test
    void nobodyImportsTheEnginesAdapter() {
        rules.nobodyImportsTheAdapter().check(PARAPH);
    }

    @Test
    void featuresAreFreeOfCycles() {
        rules.featuresFreeOfCycles().check(PARAPH);
    }

    @Test
    void nobodyDependsOnTheWorkList() {
        rules.nobodyDependsOn("worklist").check(PARAPH);
    }

    @Test
    void nobodyDependsOnTheAudit() {
        rules.nobodyDependsOn("audit").check(PARAPH);
    }

    @Test
    void resourcesPagesAndStepsAreImportedByNobody() {
        rules.edgesImportedByNobody().check(PARAPH);
    }

    @Test
    void entitiesKnowNothingOfTheContainer() {
        rules.entitiesKnowNoContainer().check(PARAPH);
    }

    @Test
    void noEntityLeavesThroughAResource() {
        rules.noEntityInResources().check(PARAPH);
    }

    @Test
    void onlyDesksTheWorkListAndThePlatformOpenTransactions() {
        rules.transactionsOnlyOnDesks().check(PARAPH);
    }

    @Test
    void theClockIsInjected() {
        rules.theClockIsInjected().check(PARAPH);
    }

    @Test
    void nothingButTestsCanSetTheClock() {
        assertThat(SOURCES.linesMatching("ClockUtil\\.(set|reset|offset)|Clock\\.(fixed|offset)|setCurrentTime"))
                .isEqualTo(List.of());
        assertThat(SOURCES.linesMatching("Clock\\.(tick|system)")).allSatisfy(line ->
                assertThat(line.file().toString()).endsWith("platform/time/SystemClock.java"));
    }

    @Test
    void whatBelongsToManyLinesOfAListIsReadAtOnce() {
        rules.collectionsAreReadForAWholeList(Set.of("directory.Person.roles")).check(PARAPH);
    }

    @Test
    void nobodyThrowsGenericExceptionsOrWritesToStandardStreams() {
        rules.plainCodingRules().check(PARAPH);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        rules.namesSayWhatAClassIs().check(PARAPH);
    }

    @Test
    void theRulesSeeTheWholeApplication() {
        assertThat(PARAPH.size()).isGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    }

    @Test
    void onlyTheAdapterNamesTheEnginesTables() {
        assertThat(SOURCES.linesMatching("\\bACT_")).allSatisfy(line ->
                assertThat(line.file().toString()).contains("org/paraph/engine/camunda/"));
    }

    @Test
    void noSourceFileIsLongerThanThreeHundredLines() {
        assertThat(SOURCES.longerThan(LINES_AT_MOST, "java")).isEmpty();
    }

    @Test
    void noSourceFileNamesItsAuthor() {
        assertThat(SOURCES.linesMatching("@author\\b")).isEqualTo(List.of());
    }
}
