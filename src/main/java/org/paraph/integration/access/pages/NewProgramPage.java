package org.paraph.integration.access.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.integration.access.ClientDesk;
import org.paraph.integration.access.ClientRequest;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** A program is to work with Paraph. */
@Named("newProgramPage")
@RequestScoped
@PagePath(ProgramsPage.PATH + "/new")
public class NewProgramPage implements Page {

    private static final String VIEW = "administration/new-program";

    private final ClientDesk desk;
    private final CurrentActor actor;
    private final AccessForms forms;
    private final FormEntry entry;
    private final Reader reader;
    private Form form;

    protected NewProgramPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public NewProgramPage(ClientDesk desk, CurrentActor actor, AccessForms forms, FormEntry entry, Reader reader) {
        this.desk = desk;
        this.actor = actor;
        this.forms = forms;
        this.entry = entry;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        form = forms.newClient(call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        form = forms.newClient(call.parameters());
        var refused = entry.perform(form, ClientRequest.class, desk::add);
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(reader.say("access", "said.added"));
        return Outcome.goTo(ProgramsPage.PATH + "/" + form.value("/client").strip());
    }

    public Form getForm() {
        return form;
    }
}
