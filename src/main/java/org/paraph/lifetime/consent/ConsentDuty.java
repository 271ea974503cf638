package org.paraph.lifetime.consent;

/** What our side has to do between the signature of a treaty and its publication; each is a task as long as it is due. */
enum ConsentDuty {
    /** To consent to be bound, by an instrument or a notification. */
    EXPRESS_CONSENT("consent-to-be-bound", "Task_ExpressConsent"),
    /** To say what follows a refusal of the legislature. */
    ANSWER_REFUSAL("consent-to-be-bound", "Task_AnswerRefusal"),
    /** To register the treaty with the United Nations. */
    REGISTER("publication", "Task_RegisterTreaty"),
    /** To promulgate it in the gazette. */
    PROMULGATE("publication", "Task_PromulgateTreaty");

    private final String process;
    private final String task;

    ConsentDuty(String process, String task) {
        this.process = process;
        this.task = task;
    }

    /** Id of the process whose task it is. */
    String process() {
        return process;
    }

    /** Id of the user task. */
    String task() {
        return task;
    }
}
