package org.paraph.directory.rest;

import org.paraph.directory.Unit;
import org.paraph.platform.web.Versioned;

/** A unit as the API shows it. */
public record UnitView(String code, Names names, String party, boolean active, long version) implements Versioned {

    static UnitView of(Unit unit) {
        var names = unit.names();
        return new UnitView(unit.code(), new Names(names.en(), names.ko(), names.ja()), unit.party(), unit.isActive(),
                unit.version());
    }

    /** The name in the three working languages. */
    public record Names(String en, String ko, String ja) {
    }
}
