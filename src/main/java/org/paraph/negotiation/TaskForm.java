package org.paraph.negotiation;

/**
 * The act that completes a kind of user task, named by the task's form key in the process model. Whoever works on tasks
 * without knowing the acts completes them through this.
 *
 * @param <R>     the request that the act takes
 * @param key     the form key
 * @param request the request's type
 * @param act     what is done with it
 */
public record TaskForm<R>(String key, Class<R> request, Act<R> act) {

    /**
     * @param <R> the request that the act takes
     */
    @FunctionalInterface
    public interface Act<R> {

        /**
         * @param ref       the dossier
         * @param subjectId the thing within that the task is about, or null
         * @param request   what was entered
         */
        Negotiation perform(DossierRef ref, String subjectId, R request);
    }

    /** Performs the act with a request of the form's type. */
    public Negotiation perform(DossierRef ref, String subjectId, Object entered) {
        return act.perform(ref, subjectId, request.cast(entered));
    }
}
