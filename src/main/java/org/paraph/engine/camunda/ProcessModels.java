package org.paraph.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.paraph.engine.models.ModelSet;

/**
 * The process models that Paraph ships, deployed at start when they differ from what is already deployed, and never over
 * a set that an administrator put into force. Of such a set only files that it lacks are added, since the application
 * could not do what it needs them for.
 */
public final class ProcessModels {

    private static final System.Logger LOG = System.getLogger(ProcessModels.class.getName());
    private static final String INDEX = "bpmn/index.txt";
    private static final String CASE = "negotiation-case";
    private static final String SHIPPED = "paraph";
    private static final String ADMINISTRATOR = "administrator";

    private ProcessModels() {
    }

    /**
     * Deploys the shipped models together, all of them or none: models call each other within their deployment. An
     * unchanged set makes no new version, on however many nodes it is tried.
     */
    public static void deploy(ProcessEngine engine) {
        var newest = newest(engine);
        if (newest.filter(ProcessModels::isByAdministrator).isPresent()) {
            complete(engine, newest.get());
        } else {
            deploy(engine, SHIPPED, null, shipped());
        }
    }

    private static void complete(ProcessEngine engine, Deployment inForce) {
        var present = files(engine, inForce);
        var missing = new TreeMap<>(shipped().files());
        missing.keySet().removeAll(present.files().keySet());
        if (!missing.isEmpty()) {
            LOG.log(Level.WARNING, "The models in force are an administrator''s and stay; added to them are {0}",
                    missing.keySet());
            deploy(engine, inForce.getName(), ADMINISTRATOR, present.with(missing));
        }
    }

    /** What the application brings. */
    static ModelSet shipped() {
        var files = new TreeMap<String, String>();
        read(INDEX).lines().filter(line -> !line.isBlank()).forEach(file -> files.put(file, read("bpmn/" + file)));
        return new ModelSet(files);
    }

    /** Deploys what an administrator has put into force. */
    static Deployment byAdministrator(ProcessEngine engine, String name, ModelSet files) {
        var deployment = engine.getRepositoryService().createDeployment().name(name).source(ADMINISTRATOR);
        files.files().forEach(deployment::addString);
        return deployment.deploy();
    }

    static boolean isByAdministrator(Deployment deployment) {
        return ADMINISTRATOR.equals(deployment.getSource());
    }

    /** The deployment in force: the one with the newest version of the process that every set holds; empty before the first. */
    static Optional<Deployment> newest(ProcessEngine engine) {
        var repository = engine.getRepositoryService();
        return repository.createProcessDefinitionQuery().processDefinitionKey(CASE).latestVersion().list()
                .stream().findFirst().map(definition -> repository.createDeploymentQuery()
                        .deploymentId(definition.getDeploymentId()).singleResult());
    }

    private static void deploy(ProcessEngine engine, String name, String source, ModelSet files) {
        var deployment = engine.getRepositoryService().createDeployment().name(name).source(source)
                .enableDuplicateFiltering(false);
        files.files().forEach(deployment::addString);
        deployment.deploy();
    }

    /** The files of a deployment. */
    static ModelSet files(ProcessEngine engine, Deployment deployment) {
        var files = new TreeMap<String, String>();
        engine.getRepositoryService().getDeploymentResources(deployment.getId()).forEach(resource -> files.put(
                resource.getName(), text(engine.getRepositoryService().getResourceAsStreamById(deployment.getId(),
                        resource.getId()))));
        return new ModelSet(files);
    }

    private static String text(InputStream resource) {
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String resource) {
        var in = ProcessModels.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("Not in the application: " + resource);
        }
        return text(in);
    }
}
