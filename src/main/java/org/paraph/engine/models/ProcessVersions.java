package org.paraph.engine.models;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The versions of the process models, decision tables and forms. What was deployed last is in force: new instances are
 * started on it and its tables are asked. Running instances stay on their version until they are moved.
 */
public interface ProcessVersions {

    /** The set in force. */
    DeployedSet inForce();

    /** The engine's id of the set in force, without its files. */
    String idInForce();

    /** A set that was deployed at some time; empty if there is none of that id. */
    Optional<DeployedSet> byId(String deploymentId);

    /** What the application itself brings. */
    ModelSet shipped();

    /**
     * Puts a set into force, in the caller's transaction: if that is rolled back, nothing has happened.
     *
     * @throws ModelsNotParsed if the engine does not take it
     */
    DeployedSet deploy(String name, ModelSet files);

    /** Does something with the decision tables of a set that was deployed, whatever is in force. */
    <T> T withTablesOf(String deploymentId, Supplier<T> work);

    /** Drops from memory what was read of a set whose deployment is rolled back. */
    void forget(String deploymentId);

    /** All versions of all processes on which instances run or that are in force; by process, the newest first. */
    List<ProcessVersion> versions();
}
