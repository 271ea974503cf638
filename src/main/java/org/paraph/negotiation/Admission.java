package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.eclipse.persistence.annotations.ReadOnly;

/**
 * That a unit or a person is on a dossier, for conditions within queries: what the dossier keeps as its own {@link Participant}s can
 * only be asked there by way of a second look at the dossier, which has a database go through everything that the unit may see.
 * Never read into memory or written.
 */
@Entity
@ReadOnly
@Table(name = "negotiation_participant")
class Admission {

    @EmbeddedId
    private Key key;

    protected Admission() {
    }

    /** Which dossier, and who. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "negotiation_id")
        private String negotiation;

        @Enumerated(EnumType.STRING)
        @Column(name = "kind")
        private Participant.Kind kind;

        @Column(name = "code")
        private String code;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(negotiation, that.negotiation) && kind == that.kind
                    && Objects.equals(code, that.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(negotiation, kind, code);
        }
    }
}
