package org.paraph.directory;

import java.util.Locale;
import org.paraph.platform.problem.Named;

/**
 * A unit as sentences name it; the same unit is always equal, whatever it is called.
 *
 * @param code  its code, which is also how it is written down
 * @param names its names; null if the directory has no such unit any more, which is then called by its code
 */
public record NamedUnit(String code, UnitNames names) implements Named {

    @Override
    public String in(Locale language) {
        return names == null ? code : names.in(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedUnit unit && unit.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
