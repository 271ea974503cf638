package org.paraph.negotiation.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Mandates;
import org.paraph.negotiation.Negotiations;

/** What the process of a suspension does to the other processes of the dossier. */
@Named
@ApplicationScoped
public class SuspensionSteps {

    /** What goes on while the dossier is held: the hold, its day of end, decisions on held branches, promises to others. */
    private static final Set<String> NOT_STOPPED = Set.of("suspension", "condition-watch", "branch-hold",
            "silence-procedure");

    private final Negotiations negotiations;
    private final WorkflowEngine engine;
    private final Mandates mandates;

    protected SuspensionSteps() {
        this(null, null, null);
    }

    @Inject
    public SuspensionSteps(Negotiations negotiations, WorkflowEngine engine, Mandates mandates) {
        this.negotiations = negotiations;
        this.engine = engine;
        this.mandates = mandates;
    }

    /** How many parties are asked to take note: all but our own. */
    public int otherParties(String negotiationId) {
        return negotiations.byId(negotiationId).parties().size() - 1;
    }

    /** Everything but the suspension itself stands still. */
    public void freezeCase(String negotiationId) {
        engine.freeze(negotiationId, NOT_STOPPED);
    }

    /** Everything goes on at the point where it stood. */
    public void thawCase(String negotiationId) {
        engine.thaw(negotiationId);
    }

    /** The case leaves the signing and waits. */
    public void leaveSigning(String negotiationId) {
        engine.correlate("Message_SignaturePostponed", negotiationId, Map.of());
    }

    /** The case goes on at the entry point that the resumption named. */
    public void enterAgain(String negotiationId) {
        engine.correlate("Message_SignatureResumed", negotiationId, Map.of("entryPoint", entryPoint(negotiationId)));
    }

    /** The attempt ends; the holds that it and its branches were in end with it. */
    public void closeAttempt(String negotiationId) {
        engine.thawWholly(negotiationId);
        engine.announce("Message_AttemptEnded", negotiationId);
        engine.correlate("Message_AttemptClosed", negotiationId, Map.of("closedAs", "SHELVED"));
    }

    /** A new attempt begins with the newest version of the case's process. */
    public void openAttempt(String negotiationId) {
        engine.start("negotiation-case", negotiationId,
                Map.of("negotiationId", negotiationId, "entryPoint", entryPoint(negotiationId)));
        mandates.watch(negotiationId);
    }

    private String entryPoint(String negotiationId) {
        var suspensions = negotiations.byId(negotiationId).suspensions();
        return suspensions.get(suspensions.size() - 1).resumption().entryPoint().name();
    }
}
