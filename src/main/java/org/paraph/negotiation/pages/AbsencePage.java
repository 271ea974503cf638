package org.paraph.negotiation.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Substitution;
import org.paraph.directory.SubstitutionDesk;
import org.paraph.directory.SubstitutionRequest;
import org.paraph.negotiation.AbsenceWarnings;
import org.paraph.negotiation.AbsenceWarnings.Warning;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationFilter;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.PeopleChoices;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.platform.web.ProblemText;

/** Who stands in for the reader, for whom the reader stands in, and the appointment of a substitute. */
@Named("absencePage")
@RequestScoped
@PagePath(AbsencePage.PATH)
public class AbsencePage implements Page {

    static final String PATH = "/settings/absence";

    private static final int MOST = 1000;

    private final SubstitutionDesk desk;
    private final People people;
    private final PeopleChoices choices;
    private final Negotiations negotiations;
    private final AbsenceWarnings absences;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final Reader reader;
    private Form form;
    private List<Substitution> substitutions = List.of();
    private Map<String, String> references = Map.of();
    private List<Warning> warnings = List.of();

    protected AbsencePage() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public AbsencePage(SubstitutionDesk desk, People people, PeopleChoices choices, Negotiations negotiations,
            AbsenceWarnings absences, CurrentActor actor, FormEntry entry, Reader reader) {
        this.desk = desk;
        this.people = people;
        this.choices = choices;
        this.negotiations = negotiations;
        this.absences = absences;
        this.actor = actor;
        this.entry = entry;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call.restored());
        return Outcome.view("absence");
    }

    @Override
    public Outcome post(PageCall call) {
        var revoked = call.parameter("_revoke");
        if (revoked.isPresent()) {
            var seen = call.version().orElse(-1L);
            desk.revoke(revoked.get(), seen);
            return Outcome.goTo(PATH);
        }
        open(call.parameters());
        boolean aware = call.parameter("_aware").isPresent();
        var refused = entry.perform(form, SubstitutionRequest.class, request -> appoint(request, aware));
        if (refused.isPresent()) {
            return Outcome.view("absence", refused.get());
        }
        return warnings.isEmpty() || aware ? Outcome.goTo(PATH) : Outcome.view("absence");
    }

    /** Appoints unless there is something to be warned of first. */
    private void appoint(SubstitutionRequest request, boolean aware) {
        var wanted = request.entry();
        warnings = people.findByUsername(wanted.substitute())
                .map(substitute -> absences.of(actor.get(), substitute.asActor(), wanted.dossiers())).orElse(List.of());
        if (warnings.isEmpty() || aware) {
            desk.appoint(wanted);
        }
    }

    private void open(Map<String, List<String>> entered) {
        var me = actor.get();
        var mine = negotiations.list(new NegotiationFilter(Set.of(), null, null, null, null, MOST), me).stream()
                .filter(each -> each.concerns(me)).toList();
        references = mine.stream().collect(Collectors.toMap(Negotiation::id, Negotiation::reference));
        substitutions = desk.list();
        form = entry.form("appoint-substitute", SubstitutionRequest.class, entered)
                .offer("/dossiers", mine.stream().map(each -> new Choice(each.id(),
                        each.reference() + " – " + each.particulars().title())).toList());
        choices.colleagues(me.username()).ifPresent(colleagues -> form.offer("/substitute", colleagues));
    }

    public Form getForm() {
        return form;
    }

    /** Those who stand in for the reader, the latest first. */
    public List<Substitution> getOwn() {
        return substitutions.stream().filter(each -> each.principal().equals(actor.get().username())).toList();
    }

    /** Those for whom the reader stands in, the latest first. */
    public List<Substitution> getForOthers() {
        return substitutions.stream().filter(each -> each.substitute().equals(actor.get().username())).toList();
    }

    /** The references of the dossiers that a substitution of the reader's is confined to, of those still seen. */
    public List<String> references(Substitution substitution) {
        return substitution.dossiers().stream().filter(references::containsKey).map(references::get).sorted().toList();
    }

    /** What the reader should know before the appointment is made. */
    public List<Warning> getWarnings() {
        return warnings;
    }

    /** Why the substitute may not do it. */
    public String why(Warning warning) {
        var conflict = warning.conflict();
        return ProblemText.forHeader(reader.getLocale().toLanguageTag()).message(conflict.code(), conflict.arguments());
    }
}
