package org.paraph.lifetime.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import org.paraph.lifetime.consent.ConsentFile;
import org.paraph.lifetime.consent.ProvisionalParties;
import org.paraph.platform.config.Settings;

/** What the process of a provisional application asks and does by itself. */
@Named
@ApplicationScoped
public class ProvisionalSteps {

    private final ConsentFile file;
    private final ProvisionalParties parties;
    private final Settings settings;

    protected ProvisionalSteps() {
        this(null, null, null);
    }

    @Inject
    public ProvisionalSteps(ConsentFile file, ProvisionalParties parties, Settings settings) {
        this.file = file;
        this.parties = parties;
        this.settings = settings;
    }

    /** The beginning of the first day on which it is applied, in the capital. */
    public Date firstDay(String applicationId) {
        return Date.from(file.provisionalApplication(applicationId).beginsOn().atStartOfDay(settings.homeZone())
                .toInstant());
    }

    /** Its first day has come. */
    public void begin(String applicationId) {
        parties.begin(applicationId);
    }
}
