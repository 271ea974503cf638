package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.administration.operations.InstanceDesk;
import org.paraph.administration.operations.Intervention;
import org.paraph.administration.operations.InterventionDesk;
import org.paraph.administration.operations.InterventionRequest;
import org.paraph.engine.ModelStep;
import org.paraph.engine.operations.ProcessToken;
import org.paraph.engine.operations.RunningProcess;
import org.paraph.engine.operations.RunningProcesses;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** An administrator asks to have a process moved or cancelled. */
@Named("intervenePage")
@RequestScoped
@PagePath("/administration/instances/{instance}/intervention")
public class IntervenePage implements Page {

    private static final String VIEW = "administration/intervene";

    private final InstanceDesk instances;
    private final InterventionDesk desk;
    private final RunningProcesses processes;
    private final FormEntry entry;
    private final OperationsWords words;
    private RunningProcess instance;
    private Form form;
    private Intervention asked;

    protected IntervenePage() {
        this(null, null, null, null, null);
    }

    @Inject
    public IntervenePage(InstanceDesk instances, InterventionDesk desk, RunningProcesses processes, FormEntry entry,
            OperationsWords words) {
        this.instances = instances;
        this.desk = desk;
        this.processes = processes;
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
        var refused = entry.perform(form, InterventionRequest.class, given -> asked = desk.request(instance.id(), given));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("intervention.asked"));
        return Outcome.goTo("/administration/interventions/" + asked.id());
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        instance = instances.read(call.part("instance"));
        form = entry.form("intervention", InterventionRequest.class, entered)
                .offer("/from", instance.tokens().stream().map(IntervenePage::choice).distinct().toList())
                .offer("/to", processes.restingSteps(instance.id()).stream().map(IntervenePage::choice).toList());
    }

    private static Choice choice(ProcessToken token) {
        return new Choice(token.stepId(), token.name() == null ? token.stepId() : token.name());
    }

    private static Choice choice(ModelStep step) {
        return new Choice(step.stepId(), step.name());
    }

    public RunningProcess getInstance() {
        return instance;
    }

    public Form getForm() {
        return form;
    }
}
