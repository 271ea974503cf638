package org.paraph.engine;

import java.util.List;

/** What the processes of a dossier went through, and the models that they follow; for the diagram and its text. */
public interface ProcessHistory {

    /** All processes of a dossier, the first one first. */
    List<ProcessRun> runs(String negotiationId);

    /** The model that a process follows, as BPMN 2.0 XML, in the version on which it runs. */
    String model(ProcessRun run);

    /** The tasks, called processes, decisions and named events of that model, in the order of their flow. */
    List<ModelStep> steps(ProcessRun run);
}
