package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How the parties mean to conclude: whether they initial the text before, and by which act. The usual way is to initial and
 * to sign; a commitment that is only adopted is not initialled.
 */
@Embeddable
public class Procedure {

    @Column(name = "initialling", nullable = false)
    private boolean initialling;

    @Enumerated(EnumType.STRING)
    @Column(name = "conclusion", nullable = false)
    private Conclusion conclusion;

    protected Procedure() {
    }

    /** @throws Requirement if what is only adopted is to be initialled */
    public Procedure(boolean initialling, Conclusion conclusion) {
        if (initialling && conclusion == Conclusion.ADOPTION) {
            throw new Requirement("adopted-without-initials");
        }
        this.initialling = initialling;
        this.conclusion = conclusion;
    }

    static Procedure usual() {
        return new Procedure(true, Conclusion.SIGNATURE);
    }

    /** True if the heads of delegation initial the text. */
    public boolean initialling() {
        return initialling;
    }

    public Conclusion conclusion() {
        return conclusion;
    }
}
