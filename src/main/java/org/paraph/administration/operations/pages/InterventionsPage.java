package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.paraph.administration.operations.Intervention;
import org.paraph.administration.operations.InterventionDesk;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** What administrators asked for and did to processes from outside. */
@Named("interventionsPage")
@RequestScoped
@PagePath("/administration/interventions")
public class InterventionsPage implements Page {

    private static final int PAGE = 50;

    private final InterventionDesk desk;
    private final OperationsWords words;
    private Intervention.State state;
    private List<Intervention> found;

    protected InterventionsPage() {
        this(null, null);
    }

    @Inject
    public InterventionsPage(InterventionDesk desk, OperationsWords words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        state = Stream.of(Intervention.State.values()).filter(each -> each.name().equals(call.parameter("state").orElse("")))
                .findFirst().orElse(null);
        found = desk.list(state, ListAddress.place(call.parameter("after").orElse(null)), PAGE + 1);
        words.expect(getInterventions().stream().map(Intervention::negotiationId));
        return Outcome.view("administration/interventions");
    }

    public List<Intervention> getInterventions() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** The state to which the list is narrowed; null for all. */
    public Intervention.State getState() {
        return state;
    }

    public List<Intervention.State> getStates() {
        return List.of(Intervention.State.values());
    }

    /** Where the list goes on; null on its last page. */
    public String getNext() {
        if (found.size() <= PAGE) {
            return null;
        }
        var last = found.get(PAGE - 1);
        return "/administration/interventions?after=" + ListAddress.of(last.requestedAt(), last.id())
                + (state == null ? "" : "&state=" + state);
    }
}
