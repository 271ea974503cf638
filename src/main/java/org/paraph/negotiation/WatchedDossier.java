package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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
    public Optional<String> state(String id, Actor person) {
        return negotiations.find(id, person).map(negotiation -> String.valueOf(negotiation.version()));
    }
}
