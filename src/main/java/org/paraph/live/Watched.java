package org.paraph.live;

import java.util.Map;
import java.util.Set;
import org.paraph.directory.Actor;

/** A kind of thing that pages show and that others can change while somebody looks at it. */
public interface Watched {

    /** The word for it in a page, for example {@code dossier}. */
    String kind();

    /**
     * How things stand for this person now, each as a short word that differs after each change. Asked every few seconds for
     * all that is on the person's open pages, so one query for all.
     *
     * @param ids which ones; the empty text where there is only one for each person
     * @return by their ids; what there is not, or is hidden from the person, is left out
     */
    Map<String, String> states(Set<String> ids, Actor person);
}
