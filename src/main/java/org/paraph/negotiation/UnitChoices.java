package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.paraph.directory.Unit;
import org.paraph.directory.Units;
import org.paraph.platform.forms.Choice;

/** The units of the directory that are in service, to be chosen in forms. */
@ApplicationScoped
public class UnitChoices {

    private static final int MOST = 1000;

    private final Units units;

    protected UnitChoices() {
        this(null);
    }

    @Inject
    public UnitChoices(Units units) {
        this.units = units;
    }

    /** Each with its code and its name in that language. */
    public List<Choice> in(Locale locale) {
        return units.findAfter(null, MOST).stream().filter(Unit::isActive)
                .map(unit -> new Choice(unit.code(), unit.code() + " – " + unit.names().in(locale))).toList();
    }
}
