package org.paraph.lifetime.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HashSet;
import java.util.List;
import org.paraph.platform.persistence.Lines;

/** What a suspension of the operation of a treaty covers: which provisions, and between whom. */
@Embeddable
public class SuspensionScope {

    @Enumerated(EnumType.STRING)
    @Column(name = "reach", nullable = false)
    private SuspensionReach reach;

    @Convert(converter = Lines.class)
    @Column(name = "parties", nullable = false)
    private List<String> parties = List.of();

    @Convert(converter = Lines.class)
    @Column(name = "provisions", nullable = false)
    private List<String> provisions = List.of();

    protected SuspensionScope() {
    }

    SuspensionScope(OperationSuspensionRequest entered) {
        reach = entered.reach();
        parties = entered.named();
        provisions = entered.covered();
    }

    /** True if it stands between these two parties. */
    boolean standsBetween(String one, String other) {
        return switch (reach) {
            case ALL -> true;
            case FOR_PARTIES -> parties.contains(one) || parties.contains(other);
            case BETWEEN -> parties.contains(one) && parties.contains(other);
        };
    }

    /** True if it covers the whole treaty. */
    public boolean isWhole() {
        return provisions.isEmpty();
    }

    boolean isLike(SuspensionScope other) {
        return reach == other.reach && new HashSet<>(parties).equals(new HashSet<>(other.parties))
                && new HashSet<>(provisions).equals(new HashSet<>(other.provisions));
    }

    public SuspensionReach reach() {
        return reach;
    }

    /** Codes of the parties that it names; empty if it stands between all. */
    public List<String> parties() {
        return List.copyOf(parties);
    }

    /** Paths of the provisions; empty if it covers the whole treaty. */
    public List<String> provisions() {
        return List.copyOf(provisions);
    }
}
