package org.paraph.directory.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.DirectoryDesk;
import org.paraph.directory.PasswordRequest;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.PersonChangeRequest;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** One person of the directory: what holds for the person, whether the person may sign in, and a new password. */
@Named("personPage")
@RequestScoped
@PagePath("/administration/people/{username}")
public class PersonPage implements Page {

    private static final String VIEW = "administration/person";
    private static final int INVALID = 400;
    private static final String CHANGE = "change";

    private final DirectoryDesk desk;
    private final People people;
    private final CurrentActor actor;
    private final DirectoryForms forms;
    private final FormEntry entry;
    private final DirectoryWords words;
    private Person person;
    private Form form;
    private Form password;

    protected PersonPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PersonPage(DirectoryDesk desk, People people, CurrentActor actor, DirectoryForms forms, FormEntry entry,
            DirectoryWords words) {
        this.desk = desk;
        this.people = people;
        this.actor = actor;
        this.forms = forms;
        this.entry = entry;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored(), Map.of());
        return person.isProgram() ? Outcome.goTo("/administration/programs/" + person.username()) : Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        var act = call.parameter("_form").orElse(CHANGE);
        boolean ofPassword = act.equals("password");
        open(call, act.equals(CHANGE) ? call.parameters() : Map.of(), ofPassword ? DirectoryForms.password(call) : Map.of());
        if (ofPassword && !forms.isTwiceAlike(call, password)) {
            return Outcome.view(VIEW, INVALID);
        }
        var refused = carryOut(act, DirectoryForms.seen(call, person.version()));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("said.saved"));
        return Outcome.goTo(getPath());
    }

    private Optional<Integer> carryOut(String act, long seen) {
        var username = person.username();
        return switch (act) {
            case "password" -> entry.perform(password, PasswordRequest.class,
                    given -> desk.resetPassword(username, given.password(), seen));
            case "deactivate" -> entry.attempt(form, () -> desk.deactivate(username, seen));
            case "reactivate" -> entry.attempt(form, () -> desk.reactivate(username, seen));
            default -> entry.perform(form, PersonChangeRequest.class, given -> desk.change(given.entry(username), seen));
        };
    }

    private void open(PageCall call, Map<String, List<String>> entered, Map<String, List<String>> given) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        person = people.byUsername(call.part("username"));
        form = forms.person(person, entered);
        password = forms.password(given);
    }

    public Person getPerson() {
        return person;
    }

    public String getPath() {
        return "/administration/people/" + person.username();
    }

    public Form getForm() {
        return form;
    }

    public Form getPassword() {
        return password;
    }

    /** True for the reader, whose roles and clearance are another administrator's to change. */
    public boolean isOwn() {
        return actor.get().username().equals(person.username());
    }
}
