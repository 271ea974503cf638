package org.paraph.administration.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;

/**
 * By what a dossier is named to administrators: its reference where need-to-know lets the reader see it, else the beginning
 * of its id, which tells one from another and nothing else.
 */
@ApplicationScoped
public class DossierNames {

    private static final int SHOWN = 8;

    private final Negotiations negotiations;
    private final CurrentActor actor;

    protected DossierNames() {
        this(null, null);
    }

    @Inject
    public DossierNames(Negotiations negotiations, CurrentActor actor) {
        this.negotiations = negotiations;
        this.actor = actor;
    }

    /** The dossier's reference; empty where it is hidden from the reader, or there is none. */
    public Optional<String> reference(String negotiationId) {
        return negotiationId == null ? Optional.empty()
                : negotiations.find(negotiationId, actor.get()).map(Negotiation::reference);
    }

    /** The same for several dossiers, asked for at once; null among them is none. */
    public Function<String, Optional<String>> of(Stream<String> negotiationIds) {
        var references = negotiations.references(negotiationIds.filter(Objects::nonNull).collect(Collectors.toSet()), actor.get());
        return negotiationId -> Optional.ofNullable(negotiationId).map(references::get);
    }

    /** The id of a dossier by its reference, if the reader may see it. */
    public Optional<String> id(String reference) {
        return negotiations.find(reference, actor.get()).map(Negotiation::id);
    }

    /** The beginning of a dossier's id. */
    public static String shortened(String negotiationId) {
        return negotiationId == null ? "" : negotiationId.substring(0, Math.min(SHOWN, negotiationId.length()));
    }
}
