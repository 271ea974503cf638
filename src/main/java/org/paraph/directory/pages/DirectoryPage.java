package org.paraph.directory.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** The people of the directory, as administrators see them. */
@Named("directoryPage")
@RequestScoped
@PagePath("/administration/people")
public class DirectoryPage implements Page {

    private static final int PAGE = 50;

    private final People people;
    private final CurrentActor actor;
    private final DirectoryForms forms;
    private String words;
    private String unit;
    private List<Person> found;

    protected DirectoryPage() {
        this(null, null, null);
    }

    @Inject
    public DirectoryPage(People people, CurrentActor actor, DirectoryForms forms) {
        this.people = people;
        this.actor = actor;
        this.forms = forms;
    }

    @Override
    public Outcome get(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        words = call.parameter("q").orElse(null);
        unit = call.parameter("unit").orElse(null);
        found = people.find(words, unit, call.parameter("after").orElse(null), PAGE + 1);
        return Outcome.view("administration/people");
    }

    public String getWords() {
        return words;
    }

    public String getUnit() {
        return unit;
    }

    public List<Person> getFound() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    public List<Choice> getUnits() {
        return forms.units();
    }

    /** Where the list goes on; null on its last page. */
    public String getNext() {
        return found.size() <= PAGE ? null : "/administration/people?after=" + found.get(PAGE - 1).username()
                + parameter("q", words) + parameter("unit", unit);
    }

    private static String parameter(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
