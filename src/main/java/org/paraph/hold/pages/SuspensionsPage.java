package org.paraph.hold.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.paraph.hold.SuspensionPage;
import org.paraph.hold.SuspensionPages;
import org.paraph.negotiation.Suspension;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** What stands still in a dossier, what runs on, how it is ended, and what was suspended before. */
@Named("standstill")
@RequestScoped
@PagePath("/negotiations/{dossier}/suspensions")
public class SuspensionsPage implements Page {

    private final OpenDossier file;
    private final SuspensionPages pages;
    private SuspensionPage now;

    protected SuspensionsPage() {
        this(null, null);
    }

    @Inject
    public SuspensionsPage(OpenDossier file, SuspensionPages pages) {
        this.file = file;
        this.pages = pages;
    }

    @Override
    public Outcome get(PageCall call) {
        file.open(call);
        return Outcome.view("dossier/suspensions");
    }

    /** What stands still now. */
    public SuspensionPage getNow() {
        if (now == null) {
            now = pages.of(file.getNegotiation());
        }
        return now;
    }

    /** The suspension under way; null if there is none. */
    public Suspension getOpen() {
        return file.getNegotiation().openSuspension().orElse(null);
    }

    /** The suspensions that have ended, the latest first. */
    public List<Suspension> getEarlier() {
        var ended = new ArrayList<>(file.getNegotiation().suspensions().stream().filter(one -> !one.isOpen()).toList());
        Collections.reverse(ended);
        return List.copyOf(ended);
    }
}
