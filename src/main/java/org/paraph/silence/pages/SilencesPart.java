package org.paraph.silence.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.silence.SilenceProcedure;
import org.paraph.silence.Silences;

/** The part of the page of the talks about texts put to parties under silence. */
@Named("silencesPart")
@RequestScoped
public class SilencesPart {

    private final OpenDossier file;
    private final Silences silences;
    private List<SilenceProcedure> all;

    protected SilencesPart() {
        this(null, null);
    }

    @Inject
    public SilencesPart(OpenDossier file, Silences silences) {
        this.file = file;
        this.silences = silences;
    }

    /** True if one is under way, so that no other can be begun. */
    public boolean isRunning() {
        return getAll().stream().anyMatch(SilenceProcedure::isRunning);
    }

    /** Those of the dossier, the latest first. */
    public List<SilenceProcedure> getAll() {
        if (all == null) {
            var found = new ArrayList<>(silences.all(file.getNegotiation().id()));
            Collections.reverse(found);
            all = List.copyOf(found);
        }
        return all;
    }
}
