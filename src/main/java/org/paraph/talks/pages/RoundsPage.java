package org.paraph.talks.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.talks.Round;
import org.paraph.talks.Rounds;

/** The rounds of talks of a dossier, the latest first. */
@Named("roundsPage")
@RequestScoped
@PagePath("/negotiations/{dossier}/rounds")
public class RoundsPage implements Page {

    private final OpenDossier file;
    private final Rounds rounds;

    protected RoundsPage() {
        this(null, null);
    }

    @Inject
    public RoundsPage(OpenDossier file, Rounds rounds) {
        this.file = file;
        this.rounds = rounds;
    }

    @Override
    public Outcome get(PageCall call) {
        file.open(call);
        return Outcome.view("dossier/rounds");
    }

    public List<Round> getRounds() {
        var all = new ArrayList<>(rounds.all(file.getNegotiation().id()));
        Collections.reverse(all);
        return List.copyOf(all);
    }
}
