package org.paraph.talks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.FieldChoices;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.forms.Form;

/** In the preparation of a round a delegation of each party is waiting to be filled in. */
@ApplicationScoped
class TalksChoices implements FieldChoices {

    @Override
    public void offer(Form form, Negotiation negotiation, Locale locale) {
        if (form.code().equals(Action.PREPARE_ROUND.code())) {
            int row = 0;
            for (var party : negotiation.parties()) {
                form.preset("/delegations/" + row++ + "/party", party.code());
            }
        }
    }
}
