package org.paraph.lifetime.treaty;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/** Those that take part in a treaty: for whom it is in force, who applies it provisionally, who has left. */
@MappedSuperclass
public abstract class TreatyMembers extends TreatyTime {

    @OneToMany(mappedBy = "treaty", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<TreatyParty> parties = new ArrayList<>();

    void join(TreatyParty party) {
        parties.add(party);
    }

    boolean takesPart(String code) {
        return parties.stream().anyMatch(one -> one.code().equals(code));
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

    /** @throws Requirement if no such party takes part */
    TreatyParty party(String code) {
        return parties.stream().filter(one -> one.code().equals(code)).findFirst()
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
