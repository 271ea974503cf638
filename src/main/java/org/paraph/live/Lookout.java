package org.paraph.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.directory.Actor;
import org.paraph.directory.People;
import org.paraph.directory.Person;

/**
 * Looks whether what pages show has changed since, for each person with the person's own eyes as they are now: who has
 * lost sight of a dossier meanwhile is told that the page has changed, and nothing else.
 */
@ApplicationScoped
public class Lookout {

    private final People people;
    private final Instance<Watched> watched;

    protected Lookout() {
        this(null, null);
    }

    @Inject
    public Lookout(People people, @Any Instance<Watched> watched) {
        this.people = people;
        this.watched = watched;
    }

    /** Those of the streams on whose pages something has changed; a stream of somebody who may not sign in any more too. */
    Set<LiveStream> changed(List<LiveStream> streams) {
        var byPerson = streams.stream().collect(Collectors.groupingBy(LiveStream::username));
        return byPerson.entrySet().stream().flatMap(entry -> {
            var person = people.findByUsername(entry.getKey()).filter(Person::isActive).map(Person::asActor);
            var known = new HashMap<String, Optional<String>>();
            return entry.getValue().stream().filter(stream -> person.isEmpty() || stream.sights().stream()
                    .anyMatch(sight -> hasChanged(sight, person.get(), known)));
        }).collect(Collectors.toSet());
    }

    private boolean hasChanged(Sight sight, Actor person, Map<String, Optional<String>> known) {
        return !known.computeIfAbsent(sight.kind() + ":" + sight.id(), key -> state(sight, person))
                .equals(Optional.of(sight.seen()));
    }

    private Optional<String> state(Sight sight, Actor person) {
        return watched.stream().filter(each -> each.kind().equals(sight.kind())).findFirst()
                .flatMap(each -> each.state(sight.id(), person));
    }
}
