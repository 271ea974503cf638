package org.paraph.talks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.ActTheme;
import org.paraph.negotiation.Action;

/** What can be done to a dossier in this feature, for pages that offer acts by their names. */
@ApplicationScoped
class TalksActs implements ActForms {

    private final TalksDesk talksDesk;

    protected TalksActs() {
        this(null);
    }

    @Inject
    TalksActs(TalksDesk talksDesk) {
        this.talksDesk = talksDesk;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.PREPARE_ROUND, PreparationRequest.class, talksDesk::prepare),
                ActForm.whole(Action.RECORD_ROUND, RecordRequest.class, talksDesk::record));
    }

    @Override
    public ActTheme theme() {
        return ActTheme.TALKS_AND_TEXT;
    }
}
