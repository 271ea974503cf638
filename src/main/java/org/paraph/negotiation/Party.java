package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A State, government or organisation that negotiates: its code (ISO 3166 alpha-3 where there is one) and its name. */
@Embeddable
public class Party {

    @Column(name = "code", nullable = false)
    private String code;

    @Column(name = "name", nullable = false)
    private String name;

    protected Party() {
    }

    public Party(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
