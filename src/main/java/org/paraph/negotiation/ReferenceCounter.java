package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Counts the dossiers of one year and one circle of parties, for their references. */
@Entity
@Table(name = "reference_counter")
class ReferenceCounter {

    @Id
    private String prefix;

    @Column(name = "last_number", nullable = false)
    private int last;

    protected ReferenceCounter() {
    }

    ReferenceCounter(String prefix) {
        this.prefix = prefix;
    }

    int next() {
        return ++last;
    }
}
