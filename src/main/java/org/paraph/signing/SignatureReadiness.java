package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.paraph.directory.Role;
import org.paraph.engine.DecisionTables;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;
import org.paraph.signing.Blocker.Hand;
import org.paraph.signing.Blocker.Matter;
import org.paraph.signing.Blocker.Remover;

/**
 * Whether a treaty can be signed: the three tracks of text, approvals and international acts meet here and nowhere else.
 * The same judgement is told beforehand and refuses the fixing of a ceremony and a signature.
 */
@ApplicationScoped
public class SignatureReadiness {

    private static final String TABLE = "signature-readiness";

    private final TextBlockers text;
    private final ApprovalBlockers approvals;
    private final FullPowersRegister powers;
    private final FullPowersRule rule;
    private final SigningFile file;
    private final MandateBlockers mandate;
    private final LegislatureBlockers legislature;
    private final DecisionTables tables;
    private final Clock clock;

    protected SignatureReadiness() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public SignatureReadiness(TextBlockers text, ApprovalBlockers approvals, FullPowersRegister powers,
            FullPowersRule rule, SigningFile file, MandateBlockers mandate,
            LegislatureBlockers legislature, DecisionTables tables, Clock clock) {
        this.text = text;
        this.approvals = approvals;
        this.powers = powers;
        this.rule = rule;
        this.file = file;
        this.mandate = mandate;
        this.legislature = legislature;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Everything that stands against the signature now, in the order of the tracks; empty if it is ready. Full powers are
     * asked of those whom the fixed ceremonies name and whose party has not signed yet, for the day of the ceremony.
     */
    public List<Blocker> blockers(Negotiation negotiation) {
        var found = common(negotiation, LocalDate.now(clock));
        file.fixed(negotiation).forEach(ceremony -> ceremony.signatories().stream()
                .filter(person -> file.standing(negotiation, person.party()).isEmpty())
                .filter(person -> isParty(negotiation, person.party()))
                .forEach(person -> unauthorised(negotiation, person, later(ceremony.day()), ceremony.beginsPlace())
                        .ifPresent(found::add)));
        return judged(found);
    }

    /** @throws NotReadyForSignature if something stands against it; full powers may still be issued up to the day */
    void requireToSchedule(Negotiation negotiation, LocalDate day) {
        require(common(negotiation, day));
    }

    /**
     * Refuses a signature that something stands against.
     *
     * @return the full powers under which it is given; empty where the office needs none, or their lack was let pass
     * @throws NotReadyForSignature naming all that stands against it
     */
    Optional<FullPowers> requireToSign(Negotiation negotiation, Signatory signatory, Occurrence when, boolean withoutPowers) {
        var found = common(negotiation, when.occurredOn());
        var missing = unauthorised(negotiation, signatory, when.occurredOn(), when.place());
        if (!withoutPowers) {
            missing.ifPresent(found::add);
        }
        require(found);
        return rule.needed(signatory.party(), signatory.office(), PowersAct.SIGN)
                ? powers.covering(negotiation, signatory, PowersAct.SIGN, when.occurredOn(), when.place()) : Optional.empty();
    }

    /** True if this person needs full powers to sign on that day and has none that count. */
    boolean isUnauthorised(Negotiation negotiation, Signatory signatory, Occurrence when) {
        return unauthorised(negotiation, signatory, when.occurredOn(), when.place()).isPresent();
    }

    private List<Blocker> common(Negotiation negotiation, LocalDate day) {
        var found = new ArrayList<>(text.of(negotiation));
        if (negotiation.text().exists()) {
            found.addAll(approvals.of(negotiation));
            found.addAll(text.ofLanguages(negotiation));
            found.addAll(legislature.of(negotiation));
        }
        found.addAll(mandate.of(negotiation, day));
        return found;
    }

    private void require(List<Blocker> found) {
        var blockers = judged(found);
        if (!blockers.isEmpty()) {
            throw new NotReadyForSignature(blockers);
        }
    }

    /** What the decision table makes of what was found, in the order of the table. */
    private List<Blocker> judged(List<Blocker> found) {
        var facts = new LinkedHashMap<String, Object>();
        for (var condition : ReadinessCondition.values()) {
            facts.put(condition.fact(), condition.value(found));
        }
        return tables.decide(TABLE, facts).stream().flatMap(verdict -> found.stream()
                .filter(one -> one.condition().isMeantBy(verdict.text("blocker")))
                .map(one -> one.by(verdict.source()))).toList();
    }

    private Optional<Blocker> unauthorised(Negotiation negotiation, Signatory person, LocalDate day, String place) {
        if (!rule.needed(person.party(), person.office(), PowersAct.SIGN)
                || powers.covering(negotiation, person, PowersAct.SIGN, day, place).isPresent()) {
            return Optional.empty();
        }
        var remover = person.party().equals(negotiation.homeParty()) ? new Remover(Hand.ROLE, Role.REGISTRAR.name())
                : new Remover(Hand.PARTY, person.party());
        return Optional.of(Blocker.of(ReadinessCondition.FULL_POWERS, Matter.PERSON, person.name(), List.of(remover),
                "full-powers-missing", person.name(), person.party()));
    }

    private LocalDate later(LocalDate day) {
        var today = LocalDate.now(clock);
        return day.isBefore(today) ? today : day;
    }

    private static boolean isParty(Negotiation negotiation, String code) {
        return negotiation.parties().stream().anyMatch(party -> party.code().equals(code));
    }
}
