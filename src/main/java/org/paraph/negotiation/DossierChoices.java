package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.time.Zones;

/** The parties of the dossier, the units and people of the directory, and the zones of the world. */
@ApplicationScoped
class DossierChoices implements FieldChoices {

    private final UnitChoices units;
    private final PeopleChoices people;

    protected DossierChoices() {
        this(null, null);
    }

    @Inject
    DossierChoices(UnitChoices units, PeopleChoices people) {
        this.units = units;
        this.people = people;
    }

    @Override
    public void offer(Form form, Negotiation negotiation, Locale locale) {
        var parties = negotiation.parties().stream().map(party -> new Choice(party.code(), party.name())).toList();
        form.offer("/party", parties).offerEverywhere("party", parties).offerEverywhere("proposedBy", parties)
                .offerEverywhere("host", parties);
        form.offerEverywhere("leadMinistry", units.in(locale)).offer("/unit", units.in(locale));
        form.offerEverywhere("zone", Zones.offered().stream().map(zone -> new Choice(zone, zone)).toList());
        if (form.code().equals(Action.AMEND.code())) {
            presetParticulars(form, negotiation.particulars());
        } else if (form.code().equals(Action.ADMIT.code())) {
            people.all().ifPresent(staff -> form.offer("/code", Stream.of(units.in(locale), staff).flatMap(List::stream)
                    .toList()));
        }
    }

    private static void presetParticulars(Form form, Particulars present) {
        form.preset("/title", present.title()).preset("/subject", present.subject())
                .preset("/leadMinistry", present.leadMinistry()).preset("/marking", present.marking().name());
        if (present.targetDate() != null) {
            form.preset("/targetDate", present.targetDate().toString());
        }
    }
}
