package org.paraph.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** The official name of a unit in the three working languages. */
@Embeddable
public class UnitNames {

    @Column(name = "name_en", nullable = false)
    private String en;

    @Column(name = "name_ko", nullable = false)
    private String ko;

    @Column(name = "name_ja", nullable = false)
    private String ja;

    protected UnitNames() {
    }

    public UnitNames(String en, String ko, String ja) {
        this.en = en;
        this.ko = ko;
        this.ja = ja;
    }

    public String en() {
        return en;
    }

    public String ko() {
        return ko;
    }

    public String ja() {
        return ja;
    }

    @Override
    public String toString() {
        return en + " | " + ko + " | " + ja;
    }

    /** The name in that language; the English one where it is none of the three. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ko" -> ko;
            case "ja" -> ja;
            default -> en;
        };
    }
}
