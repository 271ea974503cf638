package org.paraph.integration.programs;

import java.util.Optional;
import java.util.stream.Stream;

/** What programs outside can do in the procedure: each topic with the process that asks them and the task that it is about. */
enum ProgramTopic {
    /** The gazette promulgates a treaty that is in force. */
    GAZETTE_PUBLICATION("gazette-publication", "Task_PromulgateTreaty", true),
    /** The treaty is registered under article 102 of the Charter of the United Nations. */
    TREATY_REGISTRATION("treaty-registration", "Task_RegisterTreaty", true),
    /** A gate of our domestic procedure gets its place on the agenda of a meeting; the decision stays with people. */
    MEETING_AGENDA("meeting-agenda", "Task_RecordDecision", false);

    private final String code;
    private final String task;
    private final boolean completing;

    ProgramTopic(String code, String task, boolean completing) {
        this.code = code;
        this.task = task;
        this.completing = completing;
    }

    /** The topic of the external task, and the id of its process. */
    String code() {
        return code;
    }

    /** Id of the user task that people have for it. */
    String task() {
        return task;
    }

    /** True if the program's answer completes that task: the program then holds it meanwhile. */
    boolean isCompleting() {
        return completing;
    }

    /** The topic for a user task; empty if no program does anything for it. */
    static Optional<ProgramTopic> ofTask(String task) {
        return Stream.of(values()).filter(each -> each.task.equals(task)).findFirst();
    }

    /** The topic of that code. */
    static ProgramTopic named(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No topic " + code));
    }
}
