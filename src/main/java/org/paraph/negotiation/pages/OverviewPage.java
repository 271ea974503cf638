package org.paraph.negotiation.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.CurrentActor;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.ActObjects;
import org.paraph.negotiation.ActTheme;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.CaseFile;
import org.paraph.negotiation.Deviation;
import org.paraph.negotiation.Deviations;
import org.paraph.negotiation.DossierLink;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.Participant;
import org.paraph.negotiation.TrackStep;
import org.paraph.negotiation.TrackSteps;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** The first page of a dossier: where it stands, what the reader can do now, who is on it, and what departed from the rules. */
@Named("overview")
@RequestScoped
@PagePath("/negotiations/{dossier}")
public class OverviewPage implements Page {

    private static final String SUBJECT = "{subject}";
    private static final Map<ActTheme, String> PARTS = Map.of(ActTheme.TALKS_AND_TEXT, "text", ActTheme.APPROVALS,
            "approvals", ActTheme.SIGNING, "signing", ActTheme.IN_FORCE, "in-force", ActTheme.CONDUCT, "suspensions");

    private final OpenDossier file;
    private final Instance<ActForms> forms;
    private final Instance<ActObjects> objects;
    private final WorkflowEngine engine;
    private final Deviations deviations;
    private final CaseFile caseFile;
    private final Negotiations negotiations;
    private final CurrentActor actor;
    private Negotiation negotiation;
    private List<OpenTask> tasks;
    private Set<Action> pointless;
    private List<ActGroup> groups;

    protected OverviewPage() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public OverviewPage(OpenDossier file, @Any Instance<ActForms> forms, @Any Instance<ActObjects> objects,
            WorkflowEngine engine, Deviations deviations, CaseFile caseFile, Negotiations negotiations,
            CurrentActor actor) {
        this.file = file;
        this.forms = forms;
        this.objects = objects;
        this.engine = engine;
        this.deviations = deviations;
        this.caseFile = caseFile;
        this.negotiations = negotiations;
        this.actor = actor;
    }

    @Override
    public Outcome get(PageCall call) {
        negotiation = file.open(call);
        tasks = engine.openTasks(negotiation.id());
        pointless = objects.stream().flatMap(each -> each.present(negotiation).entrySet().stream())
                .filter(each -> !each.getValue()).map(Map.Entry::getKey).collect(Collectors.toSet());
        groups = groups();
        return Outcome.view("dossier/overview");
    }

    /**
     * The acts of one theme.
     *
     * @param theme    what they are about
     * @param possible those that the reader can do now
     * @param refused  those that pages offer at other times or to others, with the reason
     */
    public record ActGroup(ActTheme theme, List<ActLine> possible, List<ActLine> refused) {
    }

    /**
     * @param code   the act
     * @param link   where it is done; an act on one thing of the dossier is done where that thing is shown
     * @param whyNot why it is refused now; null if it can be done
     */
    public record ActLine(String code, String link, String whyNot) {
    }

    /**
     * @param name the track
     * @param steps its stages in order
     */
    public record Track(String name, List<TrackStep> steps) {
    }

    /**
     * @param link      the tie
     * @param reference reference of the other dossier; null if it is none of this system or hidden from the reader
     */
    public record LinkLine(DossierLink link, String reference) {
    }

    public List<Track> getTracks() {
        var steps = new TrackSteps(negotiation);
        return List.of(new Track("acts", steps.acts()), new Track("text", steps.text()),
                new Track("approval", steps.approval()));
    }

    /** The acts by theme; themes without any are left out. */
    public List<ActGroup> getGroups() {
        return groups;
    }

    private List<ActGroup> groups() {
        var found = new ArrayList<ActGroup>();
        for (ActTheme theme : ActTheme.values()) {
            var offered = forms.stream().filter(each -> each.theme() == theme).flatMap(each -> each.acts().stream())
                    .map(act -> act.action()).collect(Collectors.toSet());
            var possible = lines(theme, offered, true);
            var refused = lines(theme, offered, false);
            if (!possible.isEmpty() || !refused.isEmpty()) {
                found.add(new ActGroup(theme, possible, refused));
            }
        }
        return found;
    }

    /** True if there is anything that the reader can do now. */
    public boolean isAnythingPossible() {
        return groups.stream().anyMatch(group -> !group.possible().isEmpty());
    }

    private List<ActLine> lines(ActTheme theme, Set<Action> offered, boolean possible) {
        return file.getStatuses().stream().filter(status -> offered.contains(status.action()))
                .filter(status -> isPossible(status) == possible).map(status -> line(theme, status)).toList();
    }

    /** An act on one thing is possible where there is such a thing. */
    private boolean isPossible(Acts.ActionStatus status) {
        return status.refusal() == null && !pointless.contains(status.action());
    }

    private ActLine line(ActTheme theme, Acts.ActionStatus status) {
        return new ActLine(status.action().code(), link(theme, status.action()),
                isPossible(status) ? null : file.why(status));
    }

    private String link(ActTheme theme, Action action) {
        var open = tasks.stream().filter(task -> task.key().equals(action.task())).toList();
        if (open.size() == 1) {
            return "/tasks/" + open.get(0).id();
        }
        if (open.size() > 1) {
            return "#tasks";
        }
        return file.part(action.path().contains(SUBJECT) ? PARTS.get(theme) : "acts/" + action.code());
    }

    public List<Deviation> getDeviations() {
        return deviations.all(negotiation.id());
    }

    public List<Participant> getParticipants() {
        return negotiation.participants().stream()
                .sorted(Comparator.comparing(Participant::kind).thenComparing(Participant::code)).toList();
    }

    public List<LinkLine> getLinks() {
        return caseFile.links(negotiation.id()).stream().map(link -> new LinkLine(link, Stream.ofNullable(link.targetId())
                .flatMap(id -> negotiations.find(id, actor.get()).stream()).map(Negotiation::reference).findFirst()
                .orElse(null))).toList();
    }
}
