package org.paraph.silence.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
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
    private final Clock clock;
    private List<SilenceProcedure> all;

    protected SilencesPart() {
        this(null, null, null);
    }

    @Inject
    public SilencesPart(OpenDossier file, Silences silences, Clock clock) {
        this.file = file;
        this.silences = silences;
        this.clock = clock;
    }

    /** True if one is under way, so that no other can be begun. */
    public boolean isRunning() {
        return getAll().stream().anyMatch(SilenceProcedure::isRunning);
    }

    /** True if the hour has passed and nobody has said yet whether somebody objected before it. */
    public boolean isElapsed(SilenceProcedure one) {
        return one.isRunning() && !clock.instant().isBefore(one.due().at());
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
