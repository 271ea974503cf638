package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paraph.administration.operations.InstanceChoice;
import org.paraph.administration.operations.InstanceDesk;
import org.paraph.engine.models.ProcessVersion;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.engine.operations.RunningProcess;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** The processes that run, narrowed to those that one looks for. */
@Named("instancesPage")
@RequestScoped
@PagePath("/administration/instances")
public class InstancesPage implements Page {

    private static final int PAGE = 50;
    private static final List<String> ASKED = List.of("process", "version", "step", "dossier", "stopped");

    private final InstanceDesk desk;
    private final ProcessVersions versions;
    private final OperationsWords words;
    private final Map<String, String> asked = new TreeMap<>();
    private List<RunningProcess> found;

    protected InstancesPage() {
        this(null, null, null);
    }

    @Inject
    public InstancesPage(InstanceDesk desk, ProcessVersions versions, OperationsWords words) {
        this.desk = desk;
        this.versions = versions;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        ASKED.forEach(name -> call.parameter(name).ifPresent(value -> asked.put(name, value)));
        asked.computeIfPresent("version", (name, value) -> value.matches("\\d{1,9}") ? value : null);
        found = desk.find(new InstanceChoice(asked.get("process"),
                asked.containsKey("version") ? Integer.valueOf(asked.get("version")) : null, asked.get("step"),
                asked.get("dossier"), asked.containsKey("stopped") ? Boolean.valueOf(asked.get("stopped")) : null),
                ListAddress.place(call.parameter("after").orElse(null)), PAGE + 1);
        words.expect(getInstances().stream().map(RunningProcess::negotiationId));
        return Outcome.view("administration/instances");
    }

    public List<RunningProcess> getInstances() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** What was asked for; empty where nothing was. */
    public String asked(String name) {
        return asked.getOrDefault(name, "");
    }

    public boolean isNarrowed() {
        return !asked.isEmpty();
    }

    /** The names of the processes by their models' ids. */
    public List<Map.Entry<String, String>> getProcesses() {
        var names = new TreeMap<String, String>();
        versions.versions().stream().sorted((one, other) -> Integer.compare(one.version(), other.version()))
                .forEach((ProcessVersion each) -> names.put(each.processId(), each.name()));
        return names.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    /** Where the list goes on; null on its last page. */
    public String getNext() {
        if (found.size() <= PAGE) {
            return null;
        }
        var last = found.get(PAGE - 1);
        var address = new StringBuilder("/administration/instances?after=").append(ListAddress.of(last.began(), last.id()));
        asked.forEach((name, value) -> address.append('&').append(name).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }
}
