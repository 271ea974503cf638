package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paraph.administration.operations.ProcessDesk;
import org.paraph.administration.operations.ProcessReasonRequest;
import org.paraph.administration.operations.UnknownInstance;
import org.paraph.engine.models.ProcessVersion;
import org.paraph.engine.operations.ProcessDefinitions;
import org.paraph.engine.operations.StepTime;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** One version of a process: how long each step took over all its instances, drawn and as a table, and whether new ones begin. */
@Named("processVersionPage")
@RequestScoped
@PagePath({"/administration/processes/{process}/{version}", "/administration/processes/{process}/{version}/model"})
public class ProcessVersionPage implements Page {

    private static final String VIEW = "administration/process";
    private static final int LEVELS = 5;
    private static final Pattern STAYED_IN = Pattern.compile("\\w+Task|callActivity|subProcess|multiInstanceBody"
            + "|eventBasedGateway|intermediate(?!.*Throw)\\w+");
    private static final Set<String> HOLDS_OTHERS = Set.of("subProcess", "multiInstanceBody");
    private static final long HUNDRED = 100;

    private final ProcessDesk desk;
    private final ProcessDefinitions definitions;
    private final FormEntry entry;
    private final OperationsWords words;
    private ProcessVersion version;
    private List<HeatLine> lines;
    private Form form;

    protected ProcessVersionPage() {
        this(null, null, null, null);
    }

    @Inject
    public ProcessVersionPage(ProcessDesk desk, ProcessDefinitions definitions, FormEntry entry, OperationsWords words) {
        this.desk = desk;
        this.definitions = definitions;
        this.entry = entry;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        if (call.path().endsWith("/model")) {
            return Outcome.file("application/xml", version.processId() + ".bpmn",
                    definitions.model(version).getBytes(StandardCharsets.UTF_8));
        }
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        boolean suspended = version.suspended();
        var refused = entry.perform(form, ProcessReasonRequest.class, given -> {
            if ("activate".equals(call.parameter("_form").orElse(""))) {
                desk.activate(version.processId(), version.version(), given.reason());
            } else {
                desk.suspend(version.processId(), version.version(), given.reason());
            }
        });
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of(suspended ? "process.activated" : "process.suspended"));
        return Outcome.goTo(getPath());
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        if (!call.part("version").matches("\\d{1,9}")) {
            throw new UnknownInstance("unknown-process");
        }
        version = desk.read(call.part("process"), Integer.parseInt(call.part("version")));
        form = entry.form("process-reason", ProcessReasonRequest.class, entered);
        var times = desk.times(version.processId(), version.version());
        long most = Math.max(1, times.stream().filter(each -> each.median() != null && isDrawn(each))
                .mapToLong(each -> each.median().toMillis()).max().orElse(1));
        lines = times.stream().filter(each -> STAYED_IN.matcher(each.kind()).matches()).map(each -> line(each, most)).toList();
    }

    private HeatLine line(StepTime time, long most) {
        if (time.median() == null) {
            return new HeatLine(time, 0, 0, "", "", "");
        }
        long share = Math.min(HUNDRED, HUNDRED * time.median().toMillis() / most);
        return new HeatLine(time, (int) Math.max(1, Math.min(LEVELS, share * LEVELS / HUNDRED + 1)), share,
                lasting(time.median()), lasting(time.ninth()), lasting(time.longest()));
    }

    /** What holds other steps takes as long as all of them; shaded, it would hide them. */
    private static boolean isDrawn(StepTime time) {
        return STAYED_IN.matcher(time.kind()).matches() && !HOLDS_OTHERS.contains(time.kind());
    }

    private String lasting(Duration duration) {
        return words.lasting(duration);
    }

    public ProcessVersion getVersion() {
        return version;
    }

    public String getPath() {
        return "/administration/processes/" + version.processId() + "/" + version.version();
    }

    /** The steps in which a process can stay, the longest median first. */
    public List<HeatLine> getLines() {
        return lines;
    }

    public Form getForm() {
        return form;
    }

    /** For the drawing: the id of each step, its level and the median in words. */
    public String getHeat() {
        return lines.stream().filter(each -> each.level() > 0 && isDrawn(each.time()))
                .map(each -> each.time().stepId() + " " + each.level() + " " + each.median())
                .collect(Collectors.joining("|"));
    }
}
