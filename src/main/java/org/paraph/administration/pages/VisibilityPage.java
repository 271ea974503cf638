package org.paraph.administration.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.administration.VisibilityWords;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.directory.UnknownPerson;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.VisibilityDesk;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** Why a person does not see a dossier. */
@Named("visibilityPage")
@RequestScoped
@PagePath("/administration/visibility")
public class VisibilityPage implements Page {

    private static final String VIEW = "administration/visibility";
    private static final int UNKNOWN = 404;
    private static final int MOST = 1000;

    private final VisibilityDesk desk;
    private final People people;
    private final CurrentActor actor;
    private final Reader reader;
    private String person;
    private String dossier;
    private boolean unknown;
    private VisibilityDesk.Explained explained;

    protected VisibilityPage() {
        this(null, null, null, null);
    }

    @Inject
    public VisibilityPage(VisibilityDesk desk, People people, CurrentActor actor, Reader reader) {
        this.desk = desk;
        this.people = people;
        this.actor = actor;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        person = call.parameter("person").orElse("");
        dossier = call.parameter("dossier").orElse("");
        if (person.isEmpty() || dossier.isEmpty()) {
            return Outcome.view(VIEW);
        }
        try {
            explained = desk.explain(person, dossier);
            return Outcome.view(VIEW);
        } catch (UnknownPerson nobody) {
            unknown = true;
            return Outcome.view(VIEW, UNKNOWN);
        }
    }

    public String getPerson() {
        return person;
    }

    public String getDossier() {
        return dossier;
    }

    /** True if there is nobody of that username. */
    public boolean isUnknown() {
        return unknown;
    }

    /** True if the question was answered. */
    public boolean isAnswered() {
        return explained != null;
    }

    /** About whom was asked. */
    public Person getAbout() {
        return explained.person();
    }

    /** The dossier; null if the reader does not see it. */
    public Negotiation getOpened() {
        return explained.dossier().orElse(null);
    }

    /** The style of the verdict. */
    public String getTone() {
        var sees = explained.visibility().sees();
        return sees == null ? "note" : sees ? "good" : "bad";
    }

    public String getVerdict() {
        return new VisibilityWords(reader.getLocale()).verdict(explained.visibility());
    }

    public List<VisibilityWords.Line> getLines() {
        return new VisibilityWords(reader.getLocale()).lines(explained.visibility());
    }

    /** Whom to choose from. */
    public List<Person> getEverybody() {
        return people.findAfter(null, MOST);
    }
}
