package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit or a person with need-to-know: on the dossier. Clearance comes on top; neither opens it alone. */
@Embeddable
public class Participant {

    /** Whether everybody of a unit is meant, or one person. */
    @Schema(name = "ParticipantKind")
    public enum Kind { UNIT, PERSON }

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "code", nullable = false)
    private String code;

    protected Participant() {
    }

    public Participant(Kind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    public static Participant unit(String code) {
        return new Participant(Kind.UNIT, code);
    }

    public static Participant person(String username) {
        return new Participant(Kind.PERSON, username);
    }

    public Kind kind() {
        return kind;
    }

    /** Unit code or username. */
    public String code() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Participant that && kind == that.kind && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, code);
    }
}
