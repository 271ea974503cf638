package org.paraph.negotiation;

import java.util.Locale;
import java.util.Optional;

/**
 * Says what a task is about, where several of its kind can be open in one dossier: the body that is to decide, the unit that
 * was asked. Each feature knows its own tasks.
 */
public interface TaskSubjects {

    /**
     * What that thing is called, in the reader's language.
     *
     * @param taskKey   the kind of task
     * @param subjectId the thing within the dossier
     * @return empty if the task is another feature's, or needs no telling apart
     */
    Optional<String> of(String taskKey, String subjectId, Locale language);
}
