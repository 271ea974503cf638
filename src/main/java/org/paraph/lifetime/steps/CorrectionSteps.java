package org.paraph.lifetime.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import org.paraph.lifetime.amendment.TextChanges;
import org.paraph.platform.config.Settings;

/** What the process of a correction of the text asks. */
@Named
@ApplicationScoped
public class CorrectionSteps {

    private final TextChanges changes;
    private final Settings settings;

    protected CorrectionSteps() {
        this(null, null);
    }

    @Inject
    public CorrectionSteps(TextChanges changes, Settings settings) {
        this.changes = changes;
        this.settings = settings;
    }

    /** True if the others can object until a day; false if all have agreed. */
    public boolean hasLimit(String correctionId) {
        return changes.correction(correctionId).objectionsUntil() != null;
    }

    /** The end of the last day on which an objection can be raised, in the capital. */
    public Date limit(String correctionId) {
        return Date.from(changes.correction(correctionId).objectionsUntil().plusDays(1).atStartOfDay(settings.homeZone())
                .toInstant());
    }
}
