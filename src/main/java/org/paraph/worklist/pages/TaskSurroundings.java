package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.negotiation.Capacities;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.Participant;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.ui.Reader;
import org.paraph.worklist.DelegationDesk;
import org.paraph.worklist.TaskComment;
import org.paraph.worklist.TaskCommentDesk;
import org.paraph.worklist.TaskComments;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistFilter;
import org.paraph.worklist.WorklistFilter.Box;
import org.paraph.worklist.WorklistFilter.Sort;

/** What stands around a task: who may do it, to whom it can be handed over, what is said of it, and what else is open in its dossier. */
@Named("taskSurroundings")
@RequestScoped
public class TaskSurroundings {

    private static final int TASKS = 20;

    private final Worklist worklist;
    private final Negotiations negotiations;
    private final Capacities capacities;
    private final People people;
    private final DelegationDesk delegations;
    private final TaskComments comments;
    private final TaskCommentDesk talk;
    private final CurrentActor actor;
    private final Reader reader;

    protected TaskSurroundings() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public TaskSurroundings(Worklist worklist, Negotiations negotiations, Capacities capacities, People people,
            DelegationDesk delegations, TaskComments comments, TaskCommentDesk talk, CurrentActor actor, Reader reader) {
        this.worklist = worklist;
        this.negotiations = negotiations;
        this.capacities = capacities;
        this.people = people;
        this.delegations = delegations;
        this.comments = comments;
        this.talk = talk;
        this.actor = actor;
        this.reader = reader;
    }

    /** The roles that may do it, in words and by name; {@code ROLE@UNIT} is the role in that unit alone. */
    public Map<String, String> candidates(WorkItem item) {
        var words = new FormWords(reader.getLocale());
        var named = new TreeMap<String, String>();
        item.candidates().forEach(group -> {
            var parts = group.split("@", 2);
            named.put(words.constant("Role", parts[0]), parts.length > 1 ? parts[1] : "");
        });
        return Collections.unmodifiableMap(named);
    }

    /** Other open tasks of the dossier that the reader may see, the next one due first. */
    public List<WorkItem> others(WorkItem item) {
        var filter = new WorklistFilter(Box.VISIBLE, item.negotiationId(), null, null, null, Sort.DUE, null, TASKS);
        return worklist.list(filter, actor.get()).stream().map(entry -> entry.item())
                .filter(other -> !other.taskId().equals(item.taskId())).toList();
    }

    /** What was said about the task, oldest first. */
    public List<TaskComment> comments(WorkItem item) {
        return comments.on(item.taskId());
    }

    /** What an open page watches of them. */
    public String state(List<TaskComment> read) {
        return TaskComments.state(read);
    }

    /** True if the reader has said it. */
    public boolean own(TaskComment said) {
        return said.author().equals(actor.get().username());
    }

    /** True if the reader may say something about the task. */
    public boolean commentable(WorkItem item) {
        return talk.mayComment(item);
    }

    /** Those to whom the reader can hand the task over; nobody if that is not up to the reader. */
    public List<Person> successors(WorkItem item, Negotiation dossier) {
        return eachOnce(possible(item, dossier));
    }

    /** True if there is somebody to whom the reader can hand the task over. */
    public boolean transferable(WorkItem item, Negotiation dossier) {
        return possible(item, dossier).findAny().isPresent();
    }

    private Stream<Person> possible(WorkItem item, Negotiation dossier) {
        return !arrangeable(item) ? Stream.empty() : item.candidates().stream().sorted()
                .flatMap(group -> people.findActiveOf(group).stream())
                .filter(person -> !person.username().equals(item.assignee()))
                .filter(person -> may(item, dossier, person.asActor()));
    }

    /** Those whom the reader can ask to prepare the task; nobody unless the reader holds it. */
    public List<Person> colleagues(WorkItem item, Negotiation dossier) {
        return !held(item) ? List.of() : eachOnce(dossier.participants().stream().flatMap(this::people)
                .filter(person -> delegations.mayPrepare(item, dossier, person)));
    }

    private static List<Person> eachOnce(Stream<Person> found) {
        var named = found.collect(Collectors.toMap(Person::username, person -> person, (one, same) -> one));
        return named.values().stream().sorted(Comparator.comparing(Person::name).thenComparing(Person::username)).toList();
    }

    private Stream<Person> people(Participant participant) {
        return participant.kind() == Participant.Kind.PERSON ? people.findByUsername(participant.code()).stream()
                : people.findActive(participant.code()).stream();
    }

    /** How urgent the task is, in a word where there is one for it. */
    public String priority(WorkItem item) {
        var words = ResourceBundle.getBundle("words", reader.getLocale());
        var key = "task.priority." + item.priority();
        return words.containsKey(key) ? words.getString(key) : String.valueOf(item.priority());
    }

    /** True if the reader holds the task. */
    public boolean held(WorkItem item) {
        return item.isHeldBy(actor.get());
    }

    /** True while its holder has set the task aside. */
    public boolean aside(WorkItem item) {
        return item.isAside(reader.getNow());
    }

    /** True if the reader is asked to prepare the task. */
    public boolean asked(WorkItem item) {
        return actor.get().username().equals(item.delegation().delegate());
    }

    /** True if it is up to the reader who does the task and how urgent it is. */
    public boolean arrangeable(WorkItem item) {
        return item.isArrangedBy(actor.get());
    }

    private boolean may(WorkItem item, Negotiation dossier, Actor person) {
        return !Collections.disjoint(person.candidateGroups(), item.candidates())
                && negotiations.find(dossier.id(), person).isPresent()
                && capacities.candidate(dossier, item.taskId(), person)
                && capacities.conflict(dossier, item.taskId(), person).isEmpty();
    }
}
