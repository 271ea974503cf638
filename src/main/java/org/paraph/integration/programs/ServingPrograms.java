package org.paraph.integration.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.paraph.engine.contract.Sight;
import org.paraph.integration.access.ServedTopics;

/** Which programs do the work of a topic for a dossier: those that were given the topic and may see the dossier. */
@ApplicationScoped
class ServingPrograms {

    private final ServedTopics topics;
    private final Sight sight;

    protected ServingPrograms() {
        this(null, null);
    }

    @Inject
    ServingPrograms(ServedTopics topics, Sight sight) {
        this.topics = topics;
        this.sight = sight;
    }

    /** Usernames of those that may see the dossier, in alphabetical order. */
    List<String> of(ProgramTopic topic, String negotiationId) {
        return topics.by(topic.code()).stream()
                .filter(username -> !sight.among(Set.of(negotiationId), username).isEmpty()).toList();
    }
}
