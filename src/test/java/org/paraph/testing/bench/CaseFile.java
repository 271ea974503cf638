package org.paraph.testing.bench;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.paraph.approval.MinistryReview;
import org.paraph.approval.Reviews;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.Negotiations;

/** What a dossier under test, its parties and its processes say of themselves. */
public abstract class CaseFile {

    final Bench bench;
    final DossierRef ref;
    final Watch watch;

    CaseFile(Bench bench, String id) {
        this.bench = bench;
        this.ref = new DossierRef(id, null);
        this.watch = new Watch(bench, id);
    }

    public String id() {
        return ref.id();
    }

    /** The parties that negotiate now, our own first. */
    public List<String> parties() {
        return read(negotiation -> negotiation.parties().stream().map(Party::code).toList());
    }

    public NegotiationState state() {
        return read(Negotiation::state);
    }

    public Set<String> position() {
        return bench.position(ref.id());
    }

    public Situation look() {
        return watch.look();
    }

    /** Something that the dossier says of itself. */
    public <T> T read(Function<Negotiation, T> question) {
        return bench.inTransaction((Supplier<T>) () -> question.apply(bench.bean(Negotiations.class).byId(ref.id())));
    }

    public <B, T> T ask(Class<B> bean, Function<B, T> question) {
        return bench.inTransaction((Supplier<T>) () -> question.apply(bench.bean(bean)));
    }

    public MinistryReview review(String reviewId) {
        return bench.bean(Reviews.class).byId(reviewId);
    }
}
