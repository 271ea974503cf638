package org.paraph.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.ActTheme;
import org.paraph.negotiation.Action;

/** What can be done to a dossier in this feature, for pages that offer acts by their names. */
@ApplicationScoped
class SilenceActs implements ActForms {

    private final SilenceDesk desk;

    protected SilenceActs() {
        this(null);
    }

    @Inject
    SilenceActs(SilenceDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.BEGIN_SILENCE, SilenceRequest.class, desk::begin),
                new ActForm<>(Action.BREAK_SILENCE, BreakRequest.class, desk::breakSilence),
                new ActForm<>(Action.WITHDRAW_SILENCE, ActRequest.class, desk::withdraw),
                new ActForm<>(Action.LET_SILENCE_PASS, ActRequest.class, desk::letPass),
                new ActForm<>(Action.CONFIRM_SILENCE, ActRequest.class, desk::confirm));
    }

    @Override
    public ActTheme theme() {
        return ActTheme.TALKS_AND_TEXT;
    }
}
