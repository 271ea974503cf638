package org.paraph.silence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.FieldChoices;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;

/** Who is asked, and whose calendar counts, is chosen among the parties. */
@ApplicationScoped
class SilenceChoices implements FieldChoices {

    @Override
    public void offer(Form form, Negotiation negotiation, Locale locale) {
        if (form.code().equals(Action.BEGIN_SILENCE.code())) {
            var parties = negotiation.parties().stream().map(party -> new Choice(party.code(), party.name())).toList();
            form.offer("/parties", parties).offer("/capital", parties);
        }
    }
}
