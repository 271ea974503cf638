package org.paraph.engine.models;

import java.util.List;
import java.util.Set;

/** The running processes of dossiers with regard to their versions. All calls join the caller's transaction. */
public interface DossierProcesses {

    /** Ids of dossiers with running processes, from behind an id on, in order; {@code ""} for the first. */
    List<String> running(String after, int most);

    /** As {@link #running}, but only those of which a process runs on a version that is not in force. */
    List<String> behind(String after, int most);

    /** On which version each process of the dossier runs, in no particular order. */
    List<Standing> standings(String negotiationId);

    /** The user tasks that the processes of the dossier can still come to from where they are, the open ones not among them. */
    Set<StepAhead> ahead(String negotiationId);

    /**
     * Moves all processes of a dossier to the versions in force, stopped ones too: what stood still goes on standing still,
     * with the time that it had left. Open tasks take over what the version in force says of them.
     *
     * @throws MoveRefused if one of them cannot move
     */
    void move(String negotiationId, MovePlan plan);

    /** How the instances that run on other versions than those in force would move by this plan. */
    List<PlannedMove> planned(MovePlan plan);

    /**
     * Whether a plan can be carried out at all.
     *
     * @throws MoveRefused naming each line that leads from or to a step that is not there or is of another kind
     */
    void requireSound(MovePlan plan);

    /**
     * A process and its version.
     *
     * @param id        the engine's id of the process
     * @param processId the process model's id
     * @param version   the version on which it runs
     * @param stopped   true while it is stopped
     */
    record Standing(String id, String processId, int version, boolean stopped) {
    }

    /**
     * A user task that may come.
     *
     * @param processId the process model's id
     * @param step      the task's id in the model
     * @param name      its name
     */
    record StepAhead(String processId, String step, String name) {
    }
}
