package org.paraph.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.paraph.directory.Actor;

/** Everything dated that a person may see, from all features, in the order of time. */
@ApplicationScoped
public class Agenda {

    private final Instance<CalendarEntries> features;

    protected Agenda() {
        this(null);
    }

    @Inject
    public Agenda(@Any Instance<CalendarEntries> features) {
        this.features = features;
    }

    /**
     * What is dated within that time, of one dossier or, with null, of all that this person may see.
     *
     * @throws TooMuchDated if there is more of a kind than is told at once
     */
    public List<AgendaEntry> of(Actor person, AgendaSpan span, String dossier) {
        return features.stream().flatMap(feature -> feature.within(span, person).stream()).filter(span::holds)
                .filter(entry -> dossier == null || entry.dossier().id().equals(dossier))
                .sorted(Comparator.comparing(AgendaEntry::at).thenComparing(AgendaEntry::id)).toList();
    }
}
