package org.paraph.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return streams.stream().collect(Collectors.groupingBy(LiveStream::username)).entrySet().stream()
                .flatMap(entry -> changed(entry.getKey(), entry.getValue())).collect(Collectors.toSet());
    }

    private Stream<LiveStream> changed(String username, List<LiveStream> streams) {
        var person = people.findByUsername(username).filter(Person::isActive).map(Person::asActor);
        if (person.isEmpty()) {
            return streams.stream();
        }
        var ids = streams.stream().flatMap(stream -> stream.sights().stream())
                .collect(Collectors.groupingBy(Sight::kind, Collectors.mapping(Sight::id, Collectors.toSet())));
        var states = new HashMap<String, Map<String, String>>();
        watched.forEach(each -> {
            if (ids.containsKey(each.kind())) {
                states.put(each.kind(), each.states(ids.get(each.kind()), person.get()));
            }
        });
        return streams.stream().filter(stream -> stream.sights().stream()
                .anyMatch(sight -> !sight.seen().equals(states.getOrDefault(sight.kind(), Map.of()).get(sight.id()))));
    }
}
