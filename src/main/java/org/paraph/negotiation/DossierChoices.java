package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.paraph.directory.Unit;
import org.paraph.directory.Units;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.time.Zones;

/** The parties of the dossier, the units of the directory, and the zones of the world. */
@ApplicationScoped
class DossierChoices implements FieldChoices {

    private static final int MOST = 1000;

    private final Units units;

    protected DossierChoices() {
        this(null);
    }

    @Inject
    DossierChoices(Units units) {
        this.units = units;
    }

    @Override
    public void offer(Form form, Negotiation negotiation, Locale locale) {
        var parties = negotiation.parties().stream().map(party -> new Choice(party.code(), party.name())).toList();
        form.offer("/party", parties).offerEverywhere("party", parties).offerEverywhere("proposedBy", parties)
                .offerEverywhere("host", parties);
        form.offerEverywhere("leadMinistry", units(locale)).offer("/unit", units(locale));
        form.offerEverywhere("zone", Zones.offered().stream().map(zone -> new Choice(zone, zone)).toList());
        if (form.code().equals(Action.AMEND.code())) {
            presetParticulars(form, negotiation.particulars());
        }
    }

    private static void presetParticulars(Form form, Particulars present) {
        form.preset("/title", present.title()).preset("/subject", present.subject())
                .preset("/leadMinistry", present.leadMinistry()).preset("/marking", present.marking().name());
        if (present.targetDate() != null) {
            form.preset("/targetDate", present.targetDate().toString());
        }
    }

    private List<Choice> units(Locale locale) {
        return units.findAfter(null, MOST).stream().filter(Unit::isActive)
                .map(unit -> new Choice(unit.code(), unit.code() + " – " + unit.names().in(locale))).toList();
    }
}
