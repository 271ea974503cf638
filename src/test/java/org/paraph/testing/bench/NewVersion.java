package org.paraph.testing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** A new version of every process model, which differs in nothing but its tag, and the dossiers that move to it. */
final class NewVersion {

    private static final Path FOLDER = Path.of("bpmn");

    private final Bench bench;
    private int number;

    NewVersion(Bench bench) {
        this.bench = bench;
    }

    /** Deploys the models anew and moves the processes of one dossier to them, frozen ones too. */
    void moveTo(String negotiationId) {
        deploy();
        bench.inTransaction(() -> instances(negotiationId).forEach(this::move));
    }

    private List<ProcessInstance> instances(String negotiationId) {
        return engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(negotiationId).list();
    }

    private void move(ProcessInstance instance) {
        var newest = engine().getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(instance.getProcessDefinitionKey()).latestVersion().singleResult();
        if (newest.getId().equals(instance.getProcessDefinitionId())) {
            return;
        }
        var plan = engine().getRuntimeService().createMigrationPlan(instance.getProcessDefinitionId(), newest.getId())
                .mapEqualActivities().build();
        engine().getRuntimeService().newMigration(plan).processInstanceIds(instance.getId()).execute();
    }

    private void deploy() {
        number++;
        try {
            var deployment = engine().getRepositoryService().createDeployment().name("version " + number);
            for (String file : Files.readAllLines(FOLDER.resolve("index.txt"))) {
                deployment.addString(file, Files.readString(FOLDER.resolve(file))
                        .replaceFirst("versionTag=\"([0-9.]+)\"", "versionTag=\"$1+" + number + "\""));
            }
            deployment.deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessEngine engine() {
        return bench.engine();
    }
}
