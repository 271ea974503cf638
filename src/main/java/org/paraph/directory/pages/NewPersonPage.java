package org.paraph.directory.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.DirectoryDesk;
import org.paraph.directory.PersonRequest;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** Somebody is put into the directory, with a first password. */
@Named("newPersonPage")
@RequestScoped
@PagePath("/administration/people/new")
public class NewPersonPage implements Page {

    private static final String VIEW = "administration/new-person";
    private static final int INVALID = 400;

    private final DirectoryDesk desk;
    private final CurrentActor actor;
    private final DirectoryForms forms;
    private final FormEntry entry;
    private final DirectoryWords words;
    private Form form;

    protected NewPersonPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public NewPersonPage(DirectoryDesk desk, CurrentActor actor, DirectoryForms forms, FormEntry entry, DirectoryWords words) {
        this.desk = desk;
        this.actor = actor;
        this.forms = forms;
        this.entry = entry;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        form = forms.newPerson(call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var entered = new LinkedHashMap<>(call.parameters());
        entered.putAll(DirectoryForms.password(call));
        form = forms.newPerson(entered).place("/again", "f-again");
        if (!forms.isTwiceAlike(call, form)) {
            return Outcome.view(VIEW, INVALID);
        }
        var refused = entry.perform(form, PersonRequest.class, given -> desk.add(given.entry(), given.password()));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("said.added"));
        return Outcome.goTo("/administration/people/" + form.value("/username"));
    }

    public Form getForm() {
        return form;
    }
}
