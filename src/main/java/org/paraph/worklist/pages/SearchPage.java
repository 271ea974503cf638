package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Portfolio;
import org.paraph.negotiation.PortfolioFilter;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.text.HeadingSearch;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistEntry;
import org.paraph.worklist.WorklistFilter;

/** One search for dossiers, headings of their texts, open tasks and the people named on them; what the reader may not see is not counted either. */
@Named("searchPage")
@RequestScoped
@PagePath("/search")
public class SearchPage implements Page {

    private static final int MOST = 25;
    private static final int TASKS_LOOKED_AT = 500;
    private static final int LONGEST = 200;

    private final Portfolio dossiers;
    private final Worklist worklist;
    private final TaskNames names;
    private final People people;
    private final HeadingSearch texts;
    private final CurrentActor actor;
    private String query = "";
    private List<Negotiation> found = List.of();
    private List<WorklistEntry> tasks = List.of();
    private List<Person> persons = List.of();
    private List<HeadingSearch.Found> headings = List.of();
    private long count;

    protected SearchPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SearchPage(Portfolio dossiers, Worklist worklist, TaskNames names, People people, HeadingSearch texts,
            CurrentActor actor) {
        this.dossiers = dossiers;
        this.worklist = worklist;
        this.names = names;
        this.people = people;
        this.texts = texts;
        this.actor = actor;
    }

    @Override
    public Outcome get(PageCall call) {
        query = call.parameter("q").filter(given -> given.length() <= LONGEST).orElse("");
        if (!query.isEmpty()) {
            var filter = new PortfolioFilter(Set.of(), query, null, null, null, false, PortfolioFilter.Sort.REFERENCE, null,
                    MOST);
            found = dossiers.page(filter, actor.get());
            count = dossiers.count(filter, actor.get());
            headings = texts.find(query, MOST, actor.get());
            tasks = tasks();
            persons = persons();
        }
        return Outcome.view("search");
    }

    private List<WorklistEntry> tasks() {
        var visible = new WorklistFilter(WorklistFilter.Box.VISIBLE, null, null, null, null, WorklistFilter.Sort.DUE, null,
                TASKS_LOOKED_AT);
        return worklist.list(visible, actor.get()).stream().filter(entry -> matches(names.of(entry.item()))
                || matches(entry.title()) || matches(entry.reference())).limit(MOST).toList();
    }

    private List<Person> persons() {
        return dossiers.people(actor.get()).stream().flatMap(username -> people.findByUsername(username).stream())
                .filter(person -> matches(person.name()) || matches(person.username())).limit(MOST).toList();
    }

    private boolean matches(String words) {
        return words.toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT));
    }

    public String getQuery() {
        return query;
    }

    public List<Negotiation> getDossiers() {
        return found;
    }

    /** How many dossiers match, of which the list shows the first. */
    public long getCount() {
        return count;
    }

    /** Headings of texts with these words. */
    public List<HeadingSearch.Found> getHeadings() {
        return headings;
    }

    public List<WorklistEntry> getTasks() {
        return tasks;
    }

    public List<Person> getPersons() {
        return persons;
    }

    /** True if there was something to look for and nothing was found. */
    public boolean isNothing() {
        return !query.isEmpty() && found.isEmpty() && headings.isEmpty() && tasks.isEmpty() && persons.isEmpty();
    }
}
