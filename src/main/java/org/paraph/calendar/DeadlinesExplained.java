package org.paraph.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import org.paraph.platform.config.Settings;

/** Says why a task is due when it is, as far as a feature knows; every other moment stands in the home capital's zone. */
@ApplicationScoped
public class DeadlinesExplained {

    private final Instance<TaskDeadlines> features;
    private final Settings settings;

    protected DeadlinesExplained() {
        this(null, null);
    }

    @Inject
    public DeadlinesExplained(@Any Instance<TaskDeadlines> features, Settings settings) {
        this.features = features;
        this.settings = settings;
    }

    /** Why a task is due at that moment; null if it is never due. */
    public Deadline of(String taskKey, String subjectId, Instant due) {
        return due == null ? null : features.stream().flatMap(feature -> feature.of(taskKey, subjectId).stream())
                .filter(one -> one.due().equals(due)).findFirst()
                .orElseGet(() -> Deadline.named(due, settings.homeZone()));
    }
}
