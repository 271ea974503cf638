package org.paraph.negotiation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.paraph.directory.Actor;

/** Who takes part in a negotiation: the parties, our own among them, and the units and persons on our side who see it. */
@MappedSuperclass
public abstract class Participation extends Course {

    private static final int PARTIES_AT_LEAST = 2;

    @Column(name = "home_party", nullable = false)
    private String homeParty;

    @ElementCollection
    @CollectionTable(name = "negotiation_party", joinColumns = @JoinColumn(name = "negotiation_id"))
    @OrderColumn(name = "position")
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "negotiation_participant", joinColumns = @JoinColumn(name = "negotiation_id"))
    private Set<Participant> participants = new LinkedHashSet<>();

    /** Code of the unit in charge of the area. */
    abstract String leadMinistry();

    void assemble(List<Party> all, String home, Participant... ours) {
        parties.addAll(all);
        homeParty = requireParty(home).code();
        participants.addAll(List.of(ours));
    }

    /**
     * A party leaves the negotiation; what it said, approved and signed counts no longer.
     *
     * @throws Requirement if it is our own, or only one would be left
     */
    public Party leave(String code) {
        requireOtherParty(code);
        if (parties.size() <= PARTIES_AT_LEAST) {
            throw new Requirement("two-parties-at-least", code);
        }
        var leaving = requireParty(code);
        parties.remove(leaving);
        return leaving;
    }

    /** A party joins the negotiation, in the last place. */
    public void join(Party party) {
        if (parties.stream().anyMatch(one -> one.code().equals(party.code()))) {
            throw new AlreadyDone("already-a-party", party.code());
        }
        parties.add(party);
    }

    /** Lets a unit or a person see the dossier, as far as its clearance reaches. */
    public void admit(Participant participant) {
        participants.add(participant);
    }

    /** Takes a unit or a person off the dossier; the lead ministry stays. */
    public void dismiss(Participant participant) {
        if (participant.equals(Participant.unit(leadMinistry()))) {
            throw new Requirement("lead-ministry-stays", participant.code());
        }
        participants.remove(participant);
    }

    /** True if the person is on the dossier, in person or by unit; reading it, as an auditor may, is not enough to act. */
    public boolean concerns(Actor person) {
        return participants.contains(Participant.person(person.username()))
                || person.unit() != null && participants.contains(Participant.unit(person.unit()));
    }

    /** @throws UnknownParty if no such party takes part, or it is our own side */
    public void requireOtherParty(String code) {
        if (homeParty().equals(requireParty(code).code())) {
            throw new Requirement("own-party", code);
        }
    }

    /** @throws UnknownParty if no such party takes part now */
    public Party requireParty(String code) {
        return parties.stream().filter(party -> party.code().equals(code)).findFirst()
                .orElseThrow(() -> new UnknownParty(code));
    }

    /** The party whose ministries work with this dossier. */
    public String homeParty() {
        return homeParty;
    }

    /** The parties that negotiate now; those that left are told by {@link PartyChange}. */
    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public Set<Participant> participants() {
        return Set.copyOf(participants);
    }
}
