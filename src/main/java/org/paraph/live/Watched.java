package org.paraph.live;

import java.util.Optional;
import org.paraph.directory.Actor;

/** A kind of thing that pages show and that others can change while somebody looks at it. */
public interface Watched {

    /** The word for it in a page, for example {@code dossier}. */
    String kind();

    /**
     * How the thing stands for this person now, as a short word that differs after each change.
     *
     * @param id which one; empty where there is only one for each person
     * @return empty if there is none, or it is hidden from the person
     */
    Optional<String> state(String id, Actor person);
}
