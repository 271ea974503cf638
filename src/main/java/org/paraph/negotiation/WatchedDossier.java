package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.live.Watched;

/** An open page of a dossier notices each act of others on it. */
@ApplicationScoped
public class WatchedDossier implements Watched {

    private final Negotiations negotiations;

    protected WatchedDossier() {
        this(null);
    }

    @Inject
    public WatchedDossier(Negotiations negotiations) {
        this.negotiations = negotiations;
    }

    @Override
    public String kind() {
        return "dossier";
    }

    @Override
    public Map<String, String> states(Set<String> ids, Actor person) {
        var states = new HashMap<String, String>();
        ids.forEach(id -> negotiations.find(id, person)
                .ifPresent(negotiation -> states.put(id, String.valueOf(negotiation.version()))));
        return states;
    }
}
