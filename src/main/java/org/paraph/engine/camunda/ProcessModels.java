package org.paraph.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ProcessEngine;

/** The process models that Paraph ships, deployed at start when they differ from what is already deployed. */
public final class ProcessModels {

    private static final String INDEX = "bpmn/index.txt";

    private ProcessModels() {
    }

    /**
     * Deploys the shipped models together, all of them or none: models call each other within their deployment. An
     * unchanged set makes no new version, on however many nodes it is tried.
     */
    public static void deploy(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment().name("paraph").enableDuplicateFiltering(false);
        for (String file : read(INDEX).lines().filter(line -> !line.isBlank()).toList()) {
            deployment.addString(file, read("bpmn/" + file));
        }
        deployment.deploy();
    }

    private static String read(String resource) {
        try (InputStream in = ProcessModels.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not in the application: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
