package org.paraph.engine.operations;

import java.util.List;
import java.util.Optional;
import org.paraph.engine.models.ProcessVersion;

/** Single versions of process models: whether new processes begin on them, and how long each step took. */
public interface ProcessDefinitions {

    /** A version, in force or not; empty if there is none. */
    Optional<ProcessVersion> find(String processId, int version);

    /** The model as BPMN 2.0 XML. */
    String model(ProcessVersion version);

    /** No new process begins on it from now on; those that run go on, with their clocks. */
    void stopNew(ProcessVersion version);

    /** New processes begin on it again. */
    void allowNew(ProcessVersion version);

    /** How long each step took in which a process ever stood, worked out by the database; by the step's id. */
    List<StepTime> times(ProcessVersion version);
}
