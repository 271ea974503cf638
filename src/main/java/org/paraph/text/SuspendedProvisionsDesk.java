package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;

/** Says which provisions the parties suspend when they conclude. */
@ApplicationScoped
@Transactional
public class SuspendedProvisionsDesk {

    private final Acts acts;
    private final SuspendedProvisions suspended;
    private final Texts texts;

    protected SuspendedProvisionsDesk() {
        this(null, null, null);
    }

    @Inject
    public SuspendedProvisionsDesk(Acts acts, SuspendedProvisions suspended, Texts texts) {
        this.acts = acts;
        this.suspended = suspended;
        this.texts = texts;
    }

    /**
     * The parties agree which provisions do not apply for the time being. Only before anybody decides on the text: what was
     * approved without it would not be what is concluded.
     */
    public Negotiation suspend(DossierRef ref, ProvisionSuspensionRequest entered) {
        var act = acts.open(Action.SUSPEND_PROVISIONS, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        var text = texts.index(texts.working(negotiation));
        entered.suspended().stream().flatMap(group -> group.provisions().stream())
                .filter(path -> text.at(path).isEmpty()).findFirst().ifPresent(path -> {
                    throw new UnknownProvision(path);
                });
        suspended.of(negotiation.id()).forEach(ProvisionSuspension::replace);
        entered.suspended().forEach(group -> suspended.add(new ProvisionSuspension(negotiation,
                group.provisions().stream().distinct().toList(), group.reactivation(), when.same(), act.by())));
        return act.close("suspended-provisions:" + entered.suspended().stream().map(group ->
                String.valueOf(group.provisions().size())).collect(Collectors.joining("+")), entered.reason(), when);
    }
}
