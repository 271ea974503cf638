package org.paraph.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;

/** What a start does with the shipped models where an earlier release has deployed its own. */
@ExtendWith(Bench.class)
class ProcessModelsTest {

    private static final String CHANGED = "signing.bpmn";

    private final Bench bench;

    ProcessModelsTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void anUnchangedSetMakesNoNewVersion() {
        long before = deployments();

        ProcessModels.deploy(bench.engine());

        assertThat(deployments()).isEqualTo(before);
    }

    @Test
    void aSetOfWhichOneModelChangedIsDeployedWholeAndWorks() throws IOException {
        bench.clock().advance(Duration.ofSeconds(1)); // the engine takes the latest deployment for the one to compare with
        var keys = deployAsAnEarlierReleaseDid(bench.engine());
        bench.clock().advance(Duration.ofSeconds(1));

        ProcessModels.deploy(bench.engine());

        var latest = bench.engine().getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(each -> keys.contains(each.getKey())).toList();
        assertThat(latest).hasSameSizeAs(keys);
        assertThat(latest).extracting(ProcessDefinition::getDeploymentId).containsOnly(latest.get(0).getDeploymentId());
        assertThat(latest).extracting(ProcessDefinition::getName).doesNotContain("Signing as it was");
        assertThat(Casework.proposed(bench).reach(NegotiationState.SIGNED).state()).isEqualTo(NegotiationState.SIGNED);
    }

    private long deployments() {
        return bench.engine().getRepositoryService().createDeploymentQuery().count();
    }

    /** The keys of all that it deployed. */
    private static Set<String> deployAsAnEarlierReleaseDid(ProcessEngine engine) throws IOException {
        var deployment = engine.getRepositoryService().createDeployment().name("paraph");
        for (String file : read("index.txt").lines().toList()) {
            var model = read(file);
            deployment.addString(file, CHANGED.equals(file)
                    ? model.replace("name=\"Signing\"", "name=\"Signing as it was\"") : model);
        }
        return deployment.deployWithResult().getDeployedProcessDefinitions().stream().map(ProcessDefinition::getKey)
                .collect(Collectors.toSet());
    }

    private static String read(String file) throws IOException {
        try (var in = ProcessModelsTest.class.getResourceAsStream("/bpmn/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
