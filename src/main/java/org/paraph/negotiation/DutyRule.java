package org.paraph.negotiation;

import java.util.Optional;

/**
 * One rule that keeps two duties apart. Asked for the natural person who is to act and for everybody in whose place that
 * person would act, when a task is claimed and again when the act is done.
 */
public interface DutyRule {

    /**
     * Why this person may not do the act.
     *
     * @param subjectId the thing that the act's task is about, or null
     * @param person    username
     */
    Optional<SeparationOfDuties> conflict(Action action, Negotiation negotiation, String subjectId, String person);
}
