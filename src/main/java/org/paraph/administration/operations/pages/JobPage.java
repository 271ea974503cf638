package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.administration.operations.InstanceDesk;
import org.paraph.administration.operations.JobDueRequest;
import org.paraph.engine.operations.ProcessJob;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** Another moment for something that the engine has to do. */
@Named("jobPage")
@RequestScoped
@PagePath("/administration/jobs/{job}")
public class JobPage implements Page {

    private static final String VIEW = "administration/job";

    private final InstanceDesk desk;
    private final FormEntry entry;
    private final OperationsWords words;
    private ProcessJob job;
    private Form form;

    protected JobPage() {
        this(null, null, null);
    }

    @Inject
    public JobPage(InstanceDesk desk, FormEntry entry, OperationsWords words) {
        this.desk = desk;
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
        var refused = entry.perform(form, JobDueRequest.class,
                given -> desk.setDue(job.id(), given.due().toInstant(), given.reason()));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("job.changed"));
        return Outcome.goTo("/administration/instances/" + job.instanceId());
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        job = desk.job(call.part("job"));
        form = entry.form("job-due", JobDueRequest.class, entered);
    }

    public ProcessJob getJob() {
        return job;
    }

    public Form getForm() {
        return form;
    }
}
