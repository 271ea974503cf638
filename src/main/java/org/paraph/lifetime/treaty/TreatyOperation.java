package org.paraph.lifetime.treaty;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.lifetime.treaty.OperationStanding.Extent;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.platform.time.Occurrence;

/** What of a treaty in force operates: the suspensions of its operation, and what follows from them for each party. */
@MappedSuperclass
public abstract class TreatyOperation extends TreatyMembers {

    @OneToMany(mappedBy = "treaty", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<OperationSuspension> suspensions = new ArrayList<>();

    @OneToMany(mappedBy = "treaty", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<ProvisionLifting> liftings = new ArrayList<>();

    /** @throws AlreadyDone if the same party has suspended, or is about to suspend, just that on the same ground */
    void add(OperationSuspension suspension) {
        if (suspensions.stream().anyMatch(one -> one.state().isOpen() && one.ground() == suspension.ground()
                && one.scope().isLike(suspension.scope()) && (one.party() == null ? suspension.party() == null : one.party().equals(suspension.party())))) {
            throw new AlreadyDone("suspended-already", suspension.effectiveOn().toString());
        }
        suspensions.add(suspension);
    }

    void add(ProvisionLifting lifting) {
        liftings.add(lifting);
    }

    /** Everything that was done about its operation. */
    Stream<Occurrence> operationActs() {
        return Stream.concat(suspensions.stream().flatMap(OperationSuspension::acts),
                liftings.stream().map(ProvisionLifting::occurrence));
    }

    /** @throws UnknownSuspension if there is none with that id */
    OperationSuspension suspension(String id) {
        return suspensions.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(UnknownSuspension::new);
    }

    /** @throws UnknownObjection if there is none with that id */
    SuspensionObjection objection(String id) {
        return suspensions.stream().flatMap(one -> one.objections().stream()).filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(UnknownObjection::new);
    }

    /** How far it stands still for one party. */
    public OperationStanding operation(TreatyParty party) {
        return party.isBound() ? standing(codes().filter(code -> !code.equals(party.code()))
                .map(other -> new Relation(party.code(), other)).toList(), party.code()) : OperationStanding.FULL;
    }

    /** How far it stands still as a whole: between all, or only between some. */
    public OperationStanding operation() {
        return standing(codes().flatMap(one -> codes().filter(other -> one.compareTo(other) < 0)
                .map(other -> new Relation(one, other))).toList(), null);
    }

    private OperationStanding standing(List<Relation> relations, String of) {
        var touched = relations.stream().filter(one -> between(one).findAny().isPresent()).toList();
        if (touched.isEmpty()) {
            return OperationStanding.FULL;
        }
        boolean whole = touched.stream().allMatch(one -> between(one).anyMatch(each -> each.scope().isWhole()));
        var extent = touched.size() < relations.size() ? Extent.SOME_PARTIES : whole ? Extent.WHOLE : Extent.PART;
        return new OperationStanding(extent, whole ? List.of() : touched.stream().flatMap(this::between)
                .flatMap(each -> each.scope().provisions().stream()).distinct().toList(),
                codes().filter(code -> !code.equals(of) && touched.stream().anyMatch(one -> one.has(code))).toList());
    }

    /** The suspensions in effect between two parties. */
    private Stream<OperationSuspension> between(Relation relation) {
        return suspensions.stream().filter(one -> one.state() == OperationState.IN_EFFECT
                && one.scope().standsBetween(relation.one(), relation.other()));
    }

    private Stream<String> codes() {
        return bound().stream().map(TreatyParty::code);
    }

    /** Every suspension of its operation on file, in the order in which they were entered. */
    public List<OperationSuspension> suspensions() {
        return List.copyOf(suspensions);
    }

    /** What was agreed as suspended at the conclusion and applies now, in the order in which that was entered. */
    public List<ProvisionLifting> liftings() {
        return List.copyOf(liftings);
    }

    /** Paths of the provisions that were agreed as suspended at the conclusion and apply now. */
    public List<String> lifted() {
        return liftings.stream().flatMap(one -> one.provisions().stream()).distinct().toList();
    }

    /** Two parties between which it is in force. */
    private record Relation(String one, String other) {

        boolean has(String code) {
            return one.equals(code) || other.equals(code);
        }
    }
}
