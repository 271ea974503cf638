package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.mail.PersonalNotices;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;

/**
 * Tells people when tasks come into a saved choice of the inbox: an open inbox notices, and a letter goes out as the person
 * wants letters about new tasks. What was there before, what the person holds, and what the person may not see is not told.
 */
@ApplicationScoped
@Transactional
public class FilterWatchDesk {

    /** What lies behind the first five hundred of a choice is not looked at. */
    private static final int MOST = 500;
    private static final int TOLD_AT_ONCE = 50;

    private final FilterWatches watches;
    private final SavedFilters filters;
    private final Worklist worklist;
    private final Negotiations negotiations;
    private final People people;
    private final PersonalNotices notices;
    private final CurrentActor actor;
    private final Clock clock;

    protected FilterWatchDesk() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public FilterWatchDesk(FilterWatches watches, SavedFilters filters, Worklist worklist, Negotiations negotiations,
            People people, PersonalNotices notices, CurrentActor actor, Clock clock) {
        this.watches = watches;
        this.filters = filters;
        this.worklist = worklist;
        this.negotiations = negotiations;
        this.people = people;
        this.notices = notices;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * From now on the present person is told of what comes into that choice; nothing happens if that is so already.
     *
     * @throws UnknownFilter if there is none that the person may use
     */
    public void watch(String filterId) {
        var me = actor.get();
        var filter = filters.usable(filterId, me).orElseThrow(UnknownFilter::new);
        filters.hold(filterId);
        if (watches.find(filterId, me).isEmpty()) {
            watches.add(new FilterWatch(filterId, me.username(), there(filter, me).keySet()));
        }
    }

    /**
     * Tells the present person no more; nothing happens if that is so already.
     *
     * @throws UnknownFilter if there is none that the person may use
     */
    public void unwatch(String filterId) {
        filters.usable(filterId, actor.get()).orElseThrow(UnknownFilter::new);
        watches.remove(filterId, actor.get().username());
    }

    /** Ids of all that is to be looked at. */
    public List<String> all() {
        return watches.all();
    }

    /** Looks once what has come, in the eyes of who wants to know; forgets what that person may not use any more. */
    public void look(String watchId) {
        watches.find(watchId).ifPresent(watch -> {
            var person = people.findByUsername(watch.username()).filter(Person::isActive).map(Person::asActor);
            var filter = person.flatMap(each -> filters.usable(watch.filterId(), each));
            if (filter.isEmpty()) {
                watches.remove(watch.filterId(), watch.username());
            } else {
                look(watch, filter.get(), person.get());
            }
        });
    }

    private void look(FilterWatch watch, SavedFilter filter, Actor person) {
        var there = there(filter, person);
        watch.look(there.keySet(), clock.instant()).stream().map(there::get).filter(item -> !item.isHeldBy(person))
                .limit(TOLD_AT_ONCE)
                .forEach(item -> notices.matched(item.negotiationId(), item.taskId(), person.username()));
    }

    private Map<String, WorkItem> there(SavedFilter filter, Actor person) {
        var choice = InboxChoice.read(filter.choice());
        var dossier = choice.dossier() == null ? null
                : negotiations.find(choice.dossier(), person).map(Negotiation::id).orElse("-");
        return worklist.list(choice.filter(dossier, clock.instant(), null, MOST), person).stream().map(WorklistEntry::item)
                .collect(Collectors.toMap(WorkItem::taskId, Function.identity()));
    }
}
