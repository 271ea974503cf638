package org.paraph.negotiation.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.paraph.engine.ModelStep;
import org.paraph.engine.OpenTask;
import org.paraph.engine.PassedStep;
import org.paraph.engine.ProcessHistory;
import org.paraph.engine.ProcessRun;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Stay;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.platform.ui.UnknownPage;

/**
 * The processes of a dossier as diagrams, and the same in words: what is done, where it stands, what has not been reached,
 * and how long each step took. The model itself is handed out beside it, for the script that draws it.
 */
@Named("processPage")
@RequestScoped
@PagePath({"/negotiations/{dossier}/process", "/negotiations/{dossier}/process/{run}",
    "/negotiations/{dossier}/process/{run}/model"})
public class ProcessPage implements Page {

    private static final long HUNDRED = 100;

    private final OpenDossier file;
    private final ProcessHistory history;
    private final WorkflowEngine engine;
    private final Reader reader;
    private final Sentences sentences;
    private List<ProcessRun> runs;
    private ProcessRun run;
    private List<OpenTask> tasks;

    protected ProcessPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProcessPage(OpenDossier file, ProcessHistory history, WorkflowEngine engine, Reader reader,
            Sentences sentences) {
        this.file = file;
        this.history = history;
        this.engine = engine;
        this.reader = reader;
        this.sentences = sentences;
    }

    @Override
    public Outcome get(PageCall call) {
        var negotiation = file.open(call);
        runs = history.runs(negotiation.id());
        var asked = call.part("run");
        run = runs.stream().filter(each -> asked == null ? each.processId().equals("negotiation-case")
                : each.id().equals(asked)).reduce((earlier, later) -> later).orElse(null);
        if (run == null && asked != null) {
            throw new UnknownPage();
        }
        if (call.path().endsWith("/model")) {
            return Outcome.file("application/xml", run.processId() + ".bpmn",
                    history.model(run).getBytes(StandardCharsets.UTF_8));
        }
        tasks = engine.openTasks(negotiation.id());
        return Outcome.view("dossier/process");
    }

    /** Whether a step is done, stands open, or was never reached. */
    public enum Standing { DONE, NOW, NEXT }

    /**
     * A step of the model as this process passed it.
     *
     * @param step     the step
     * @param standing whether it is done
     * @param times    how often the process came to it
     * @param last     the last time that it did; null if it never did
     * @param took     how long that took in minutes, or has taken so far; null if it was never reached
     * @param task     id of the open task, if the reader can look at one there
     */
    public record Line(ModelStep step, Standing standing, int times, PassedStep last, Long took, String task) {
    }

    /**
     * @param stay    how long the dossier was in a state
     * @param percent the same, of its longest stay
     */
    public record Bar(Stay stay, long percent) {
    }

    /** How long the dossier was in each state, by the legal dates. */
    public List<Bar> getStays() {
        var stays = Stay.of(file.getNegotiation(), reader.getToday());
        long longest = Math.max(1, stays.stream().mapToLong(Stay::days).max().orElse(1));
        return stays.stream().map(stay -> new Bar(stay, HUNDRED * stay.days() / longest)).toList();
    }

    /** How long a step took, in the largest whole unit. */
    public String took(Line line) {
        var took = Duration.ofMinutes(line.took());
        if (took.toDays() > 0) {
            return sentences.of("took.days", took.toDays());
        }
        return took.toHours() > 0 ? sentences.of("took.hours", took.toHours())
                : sentences.of("took.minutes", took.toMinutes());
    }

    public List<ProcessRun> getRuns() {
        return runs;
    }

    /** What a process is called, with a number where there were several of that name. */
    public String called(ProcessRun one) {
        var namesakes = runs.stream().filter(each -> each.name().equals(one.name())).toList();
        return namesakes.size() == 1 ? one.name() : one.name() + " " + (namesakes.indexOf(one) + 1);
    }

    /** The process that is shown; null if the dossier has none. */
    public ProcessRun getRun() {
        return run;
    }

    /** The steps of the shown process in the order of their flow. */
    public List<Line> getLines() {
        var passed = run.passed().stream().collect(Collectors.groupingBy(PassedStep::stepId));
        return history.steps(run).stream().map(step -> line(step, passed.getOrDefault(step.stepId(), List.of()))).toList();
    }

    /** The ids of the steps of one standing, as the drawing script reads them. */
    public String ids(String standing) {
        return getLines().stream().filter(line -> line.standing().name().equals(standing))
                .map(line -> line.step().stepId()).collect(Collectors.joining(" "));
    }

    private Line line(ModelStep step, List<PassedStep> passed) {
        var last = passed.isEmpty() ? null : passed.get(passed.size() - 1);
        boolean open = passed.stream().anyMatch(each -> each.ended() == null);
        var standing = last == null ? Standing.NEXT : open ? Standing.NOW : Standing.DONE;
        return new Line(step, standing, passed.size(), last, last == null ? null : minutes(last), open ? task(step) : null);
    }

    private long minutes(PassedStep step) {
        return Duration.between(step.began(), step.ended() == null ? reader.getNow() : step.ended()).toMinutes();
    }

    private String task(ModelStep step) {
        return tasks.stream().filter(each -> each.key().equals(step.stepId())).map(OpenTask::id).findFirst().orElse(null);
    }
}
