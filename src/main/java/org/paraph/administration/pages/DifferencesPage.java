package org.paraph.administration.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.engine.models.ModelDifference;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** What a proposed version changes: drawn, and as text. */
@Named("differencesPage")
@RequestScoped
@PagePath("/administration/proposals/{proposal}/differences")
public class DifferencesPage implements Page {

    private final OpenProposal file;
    private List<String> files;

    protected DifferencesPage() {
        this(null);
    }

    @Inject
    public DifferencesPage(OpenProposal file) {
        this.file = file;
    }

    @Override
    public Outcome get(PageCall call) {
        file.open(call);
        var changed = file.getDifferences().stream().map(ModelDifference::file).distinct().toList();
        files = call.parameter("file").filter(changed::contains).map(List::of).orElse(changed);
        return Outcome.view("administration/differences");
    }

    /** The files that differ, or the one that was asked for. */
    public List<String> getFiles() {
        return files;
    }

    /** What differs in a file. */
    public List<ModelDifference> of(String name) {
        return file.getDifferences().stream().filter(each -> each.file().equals(name)).toList();
    }

    /** Where a process model is read as it was; empty for a file that is not drawn. */
    public String before(String name) {
        return address(name, "base");
    }

    /** Where a process model is read as it would be; empty for a file that is not drawn. */
    public String after(String name) {
        return address(name, "files");
    }

    private String address(String name, String which) {
        return file.getDrawn().contains(name) ? "/api" + file.getPath() + "/" + which + "/" + name : "";
    }
}
