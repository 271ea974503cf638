package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.administration.operations.Intervention;
import org.paraph.administration.operations.InterventionDesk;
import org.paraph.administration.operations.InterventionReasonRequest;
import org.paraph.directory.CurrentActor;
import org.paraph.engine.operations.RunningProcess;
import org.paraph.engine.operations.RunningProcesses;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.UnknownPage;

/** One intervention: what is to be done and why, and the judgement of a second administrator. */
@Named("interventionPage")
@RequestScoped
@PagePath("/administration/interventions/{intervention}")
public class InterventionPage implements Page {

    private static final String VIEW = "administration/intervention";

    private final InterventionDesk desk;
    private final RunningProcesses processes;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final OperationsWords words;
    private Intervention intervention;
    private RunningProcess instance;
    private Form form;

    protected InterventionPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public InterventionPage(InterventionDesk desk, RunningProcesses processes, CurrentActor actor, FormEntry entry,
            OperationsWords words) {
        this.desk = desk;
        this.processes = processes;
        this.actor = actor;
        this.entry = entry;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        long seen = call.version().orElse(intervention.version());
        var what = call.parameter("_form").orElse("");
        var refused = entry.perform(form, InterventionReasonRequest.class, given -> decide(what, seen, given.reason()));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("intervention." + what + ".done"));
        return Outcome.goTo("/administration/interventions/" + intervention.id());
    }

    private void decide(String what, long seen, String reason) {
        switch (what) {
            case "confirm" -> desk.confirm(intervention.id(), seen, reason);
            case "refuse" -> desk.refuse(intervention.id(), seen, reason);
            case "withdraw" -> desk.withdraw(intervention.id(), seen, reason);
            default -> throw new UnknownPage();
        }
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        intervention = desk.read(call.part("intervention"));
        instance = processes.byId(intervention.instanceId()).orElse(null);
        form = entry.form("intervention-reason", InterventionReasonRequest.class, entered);
    }

    public Intervention getIntervention() {
        return intervention;
    }

    /** The process as it stands now; null if it has ended. */
    public RunningProcess getInstance() {
        return instance;
    }

    public Form getForm() {
        return form;
    }

    public boolean isOpen() {
        return intervention.state() == Intervention.State.REQUESTED;
    }

    public boolean isOwn() {
        return intervention.requestedBy().equals(actor.get().username());
    }

    /** True if the process does not stand any more where it stood when this was asked for. */
    public boolean isOvertaken() {
        return isOpen() && (instance == null || !intervention.fits(instance));
    }
}
