package org.paraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.engine.camunda.checks.DecisionRule;
import org.paraph.engine.camunda.checks.ModelFile;
import org.paraph.engine.camunda.checks.ModelRule;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.model.ModelFolder;


/** Every process model and decision table that Paraph ships keeps the rules of the architecture page. */
class ProcessModelTest {

    private static final Path FOLDER = ModelFolder.BPMN;
    private static final List<ModelFile> MODELS = ModelFolder.processes();

    static Stream<Arguments> rulesAndModels() {
        return MODELS.stream().flatMap(model -> Stream.of(ModelRule.values()).map(rule -> Arguments.of(model, rule)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rulesAndModels")
    void aModelKeepsTheRule(ModelFile model, ModelRule rule) {
        assertThat(rule.findings(model)).isEmpty();
    }

    @Test
    void everyUserTaskHasAFormOfTheApplicationsOwn() {
        assertThat(MODELS).allSatisfy(model -> assertThat(model.userTasks().values()).noneMatch(String::isBlank));
    }

    @Test
    void everyDecisionTableKeepsTheRules() {
        assertThat(ModelFolder.decisions().stream().flatMap(table -> Stream.of(DecisionRule.values())
                .flatMap(rule -> rule.findings(table).stream()))).isEmpty();
    }

    @Test
    void everyModelIsCoveredByATest() {
        var covered = new ClassFileImporter().importPackages("org.paraph").stream()
                .filter(type -> type.isAnnotatedWith(Covers.class))
                .flatMap(type -> Stream.of(type.getAnnotationOfType(Covers.class).value())).toList();
        assertThat(MODELS.stream().map(model -> model.name().replace(".bpmn", ""))).isSubsetOf(covered);
    }

    @Test
    void theIndexListsExactlyTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var models = files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("index.txt")).toList();
            assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).containsExactlyInAnyOrderElementsOf(models);
        }
    }

    @Test
    void allModelsAreDeployedTogether() throws IOException {
        ProcessEngine engine = new StandaloneInMemProcessEngineConfiguration().setProcessEngineName("parse")
                .setJdbcUrl("jdbc:h2:mem:parse;DB_CLOSE_DELAY=-1").buildProcessEngine();
        try {
            var deployment = engine.getRepositoryService().createDeployment().name("all");
            for (String file : Files.readAllLines(FOLDER.resolve("index.txt"))) {
                deployment.addString(file, Files.readString(FOLDER.resolve(file)));
            }
            assertThatCode(deployment::deploy).doesNotThrowAnyException();
            assertThat(engine.getRepositoryService().createProcessDefinitionQuery().count()).isEqualTo(MODELS.size());
        } finally {
            engine.close();
        }
    }
}
