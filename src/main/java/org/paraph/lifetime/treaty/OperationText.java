package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.text.ProvisionSuspension;
import org.paraph.text.SuspendedProvisions;
import org.paraph.text.Texts;
import org.paraph.text.UnknownProvision;

/** What the text of a treaty in force says of provisions: which there are, and which do not apply yet. */
@ApplicationScoped
public class OperationText {

    private final Texts texts;
    private final SuspendedProvisions suspended;

    protected OperationText() {
        this(null, null);
    }

    @Inject
    public OperationText(Texts texts, SuspendedProvisions suspended) {
        this.texts = texts;
        this.suspended = suspended;
    }

    /** @throws UnknownProvision if the text has no such provision */
    public void requireProvisions(Negotiation negotiation, List<String> paths) {
        if (!paths.isEmpty()) {
            var text = texts.index(texts.working(negotiation));
            paths.stream().filter(path -> text.at(path).isEmpty()).findFirst().ifPresent(path -> {
                throw new UnknownProvision(path);
            });
        }
    }

    /** @throws Requirement if one of them was not agreed as suspended, or applies already */
    void requireSuspended(Treaty treaty, List<String> paths) {
        var waiting = waiting(treaty).flatMap(group -> group.provisions().stream()).toList();
        paths.stream().filter(path -> !waiting.contains(path)).findFirst().ifPresent(path -> {
            throw new Requirement("provision-not-suspended", path);
        });
    }

    /** What was agreed as suspended when the treaty was concluded and still does not apply. */
    public Stream<Waiting> waiting(Treaty treaty) {
        return suspended.of(treaty.negotiationId()).stream().map(group -> waiting(treaty, group))
                .filter(group -> !group.provisions().isEmpty());
    }

    private static Waiting waiting(Treaty treaty, ProvisionSuspension group) {
        var lifted = treaty.lifted();
        return new Waiting(group.paths().stream().filter(path -> !lifted.contains(path)).toList(), group.reactivation());
    }

    /**
     * Provisions that do not apply yet.
     *
     * @param provisions   their paths
     * @param reactivation what has to happen before they apply
     */
    @Schema(name = "ProvisionsNotApplied")
    public record Waiting(List<String> provisions, String reactivation) {
    }
}
