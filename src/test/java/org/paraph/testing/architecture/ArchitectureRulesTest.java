package org.paraph.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule for Java finds what breaks it in the flawed sample, and says where. */
class ArchitectureRulesTest {

    private static final String ROOT = "org.paraph.testing.flawed";
    private static final JavaClasses FLAWED = new ClassFileImporter().importPackages(ROOT);

    static Stream<Arguments> flaws() {
        var rules = new ArchitectureRules(ROOT);
        return Stream.of(
                arguments(rules.engineApiOnlyInItsAdapter(), "talks.TalksManager"),
                arguments(rules.nobodyImportsTheAdapter(), "talks.TalksManager"),
                arguments(rules.featuresFreeOfCycles(), "Cycle detected"),
                arguments(rules.nobodyDependsOn("worklist"), "worklist.Item"),
                arguments(rules.nobodyDependsOn("audit"), "audit.Entry"),
                arguments(rules.edgesImportedByNobody(), "negotiation.rest.DossierResource"),
                arguments(rules.entitiesKnowNoContainer(), "jakarta.enterprise.event.Event"),
                arguments(rules.noEntityInResources(), "DossierResource.all() exposes Draft"),
                arguments(rules.noEntityInResources(), "DraftView.draft exposes Draft"),
                arguments(rules.transactionsOnlyOnDesks(), "negotiation.Dossier.act() is @Transactional"),
                arguments(rules.transactionsOnlyOnDesks(), "negotiation.WholeTransaction is @Transactional"),
                arguments(rules.theClockIsInjected(), "java.time.Instant.now()"),
                arguments(rules.theClockIsInjected(), "java.util.Date.<init>()"),
                arguments(rules.theClockIsInjected(), "java.lang.System.currentTimeMillis()"),
                arguments(rules.collectionsAreReadForAWholeList(Set.of()), "text.Draft.readers"),
                arguments(rules.plainCodingRules(), "java.lang.RuntimeException"),
                arguments(rules.plainCodingRules(), "java.lang.System.out"),
                arguments(rules.namesSayWhatAClassIs(), "talks.TalksManager"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("flaws")
    void findsTheFlaw(ArchRule rule, String told) {
        assertThat(rule.evaluate(FLAWED).getFailureReport().getDetails()).anySatisfy(detail ->
                assertThat(detail).contains(told));
    }

    @Test
    void allowsAnInjectedClockTheSourceOfTimeAndADeskWithTransactions() {
        var rules = new ArchitectureRules(ROOT);
        assertThat(rules.theClockIsInjected().evaluate(FLAWED).getFailureReport().getDetails()).noneSatisfy(detail ->
                assertThat(detail).containsAnyOf("LocalDate.now", "SystemClock"));
        assertThat(rules.transactionsOnlyOnDesks().evaluate(FLAWED).getFailureReport().getDetails()).noneSatisfy(
                detail -> assertThat(detail).contains("NegotiationDesk"));
    }

    @Test
    void readsTheTextOfTheSources() {
        var sources = Sources.under(Path.of("src/test/java/org/paraph/testing/flawed"));
        assertThat(sources.linesMatching("new Date\\(\\)")).hasSize(1);
        assertThat(sources.longerThan(20, "java")).extracting(file -> file.getFileName().toString())
                .containsExactly("Dossier.java");
    }
}
