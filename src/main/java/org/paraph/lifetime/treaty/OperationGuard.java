package org.paraph.lifetime.treaty;

import java.util.List;
import org.paraph.negotiation.Requirement;

/** What the law of treaties asks of a suspension of the operation of a treaty before it is told to the others. */
final class OperationGuard {

    private static final int TWO = 2;

    private final OperationSuspensionRequest entered;
    private final List<String> bound;

    /**
     * @param entered what is to be suspended
     * @param bound   codes of the parties for which the treaty is in force
     */
    OperationGuard(OperationSuspensionRequest entered, List<String> bound) {
        this.entered = entered;
        this.bound = bound;
    }

    /** @throws Requirement naming what stands against it */
    void require() {
        if (entered.party() != null) {
            requireBound(entered.party());
        }
        entered.named().forEach(this::requireBound);
        requireReach();
        switch (entered.ground()) {
            case ITS_TERMS -> requireItsTerms();
            case CERTAIN_PARTIES -> requireCertainParties();
            case CONSENT_OF_ALL, LATER_TREATY -> requireAgreement();
            default -> requireClaim();
        }
    }

    private void requireBound(String code) {
        if (!bound.contains(code)) {
            throw new Requirement("not-bound", code);
        }
    }

    private void requireReach() {
        int named = entered.named().size();
        boolean fits = switch (entered.reach()) {
            case ALL -> named == 0;
            case FOR_PARTIES -> named > 0;
            case BETWEEN -> named >= TWO;
        };
        if (!fits) {
            throw new Requirement("suspension-reach", entered.reach().name());
        }
    }

    private void requireItsTerms() {
        if (entered.provision() == null || entered.provision().isBlank()) {
            throw new Requirement("suspension-needs-provision");
        }
    }

    private void requireAgreement() {
        if (entered.party() != null) {
            throw new Requirement("suspension-by-agreement", entered.party());
        }
    }

    /** Article 58: some of many, between themselves alone, and only some provisions. */
    private void requireCertainParties() {
        requireAgreement();
        if (entered.reach() != SuspensionReach.BETWEEN || bound.size() <= entered.named().size()
                || entered.covered().isEmpty()) {
            throw new Requirement("certain-parties-only");
        }
    }

    /** Articles 44, 60 to 62 and 65. */
    private void requireClaim() {
        boolean breach = entered.ground() == SuspensionGround.BREACH;
        if (breach) {
            requireBreach();
        } else if (entered.party() == null) {
            throw new Requirement("suspension-needs-party");
        }
        if (entered.party() != null && bound.size() > TWO) {
            requireOwnRelations();
        }
        if (entered.ground().needsSeparableClauses() && !entered.covered().isEmpty()
                && !Boolean.TRUE.equals(entered.separable())) {
            throw new Requirement("clauses-not-separable");
        }
    }

    private void requireBreach() {
        if (entered.defaulting() == null || entered.defaulting().equals(entered.party())) {
            throw new Requirement("breach-by-whom");
        }
        requireBound(entered.defaulting());
        if (entered.party() == null && bound.size() == TWO) {
            throw new Requirement("suspension-needs-party");
        }
    }

    /** One of many suspends for itself, or between itself and others, not between the others. */
    private void requireOwnRelations() {
        boolean own = entered.reach() == SuspensionReach.BETWEEN && entered.named().contains(entered.party())
                && (entered.defaulting() == null || entered.named().size() == TWO
                && entered.named().contains(entered.defaulting()))
                || entered.reach() == SuspensionReach.FOR_PARTIES && entered.named().equals(List.of(entered.party()));
        if (!own) {
            throw new Requirement("suspends-own-relations", entered.party());
        }
    }
}
