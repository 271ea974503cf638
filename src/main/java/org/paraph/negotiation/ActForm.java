package org.paraph.negotiation;

import java.util.function.BiFunction;

/**
 * An act on a dossier, with the request that it takes: what a page needs to offer it and to do it.
 *
 * @param <R>     the request
 * @param action  which act
 * @param request the request's type
 * @param act     what is done with it
 */
public record ActForm<R>(Action action, Class<R> request, TaskForm.Act<R> act) {

    /** An act that concerns the dossier as a whole. */
    public static <R> ActForm<R> whole(Action action, Class<R> request, BiFunction<DossierRef, R, Negotiation> act) {
        return new ActForm<>(action, request, (ref, subject, entered) -> act.apply(ref, entered));
    }

    /** Performs the act with a request of the form's type. */
    public Negotiation perform(DossierRef ref, String subjectId, Object entered) {
        return act.perform(ref, subjectId, request.cast(entered));
    }
}
