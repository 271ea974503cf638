package org.paraph.help.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.directory.Marking;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** What the pages mean and how they are used. Anybody may read it, also without signing in. */
@Named("helpPage")
@RequestScoped
@PagePath("/help")
public class HelpPage implements Page {

    private static final List<String> TOPICS = List.of("inbox", "tasks", "dossier", "markings", "deadlines", "absence",
            "kept");

    @Override
    public Outcome get(PageCall call) {
        return Outcome.view("help");
    }

    /** The topics in the order in which they are explained. */
    public List<String> getTopics() {
        return TOPICS;
    }

    /** The markings from the lowest to the highest. */
    public List<Marking> getMarkings() {
        return List.of(Marking.values());
    }
}
