package org.paraph.lifetime.treaty;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/**
 * Those that take part in a treaty: for whom it is in force, who applies it provisionally, who has left. Who comes back after it
 * has left takes part a second time; the first stays on file.
 */
@MappedSuperclass
public abstract class TreatyMembers extends TreatyTime {

    @OneToMany(mappedBy = "treaty", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<TreatyParty> parties = new ArrayList<>();

    void join(TreatyParty party) {
        parties.add(party);
    }

    /** True if it takes part, or did so before it left. */
    boolean tookPart(String code) {
        return parties.stream().anyMatch(one -> one.code().equals(code));
    }

    /** True if it takes part and has not left. */
    boolean takesPart(String code) {
        return parties.stream().anyMatch(one -> one.code().equals(code) && one.leftOn() == null);
    }

    /** True if it took part and does so no more. */
    public boolean isLeftBy(String code) {
        return tookPart(code) && !takesPart(code);
    }

    /**
     * These parties and no others apply it before it is in force for them; its terms run from its entry into force.
     *
     * @param applying how each does, by its code
     */
    void applyProvisionally(Map<String, ProvisionalStanding> applying) {
        parties.stream().filter(party -> party.inForceSince() == null && party.leftOn() == null).forEach(party -> {
            if (applying.containsKey(party.code())) {
                party.applyProvisionally(applying.get(party.code()));
            } else {
                party.endProvisional();
            }
        });
    }

    /** It enters into force for these parties on that day (Vienna Convention, article 24). */
    void enterIntoForce(Set<String> codes, Occurrence when) {
        if (parties.stream().allMatch(party -> party.inForceSince() == null)) {
            beginTerms(when.same());
        }
        var day = when.occurredOn();
        codes.stream().map(this::party).filter(party -> !party.isBound()).forEach(party -> party.bind(day));
    }

    /**
     * The party as it takes part now, or did last.
     *
     * @throws Requirement if it never took part
     */
    TreatyParty party(String code) {
        return parties.stream().filter(one -> one.code().equals(code)).reduce((one, later) -> later)
                .orElseThrow(() -> new Requirement("no-party-of-treaty", code));
    }

    /** @throws Requirement if it is not in force for that party */
    TreatyParty requireBound(String code) {
        var party = party(code);
        if (!party.isBound()) {
            throw new Requirement("not-bound", party.code());
        }
        return party;
    }

    /** The parties for which it is in force. */
    List<TreatyParty> bound() {
        return parties.stream().filter(TreatyParty::isBound).toList();
    }

    public List<TreatyParty> parties() {
        return List.copyOf(parties);
    }
}
