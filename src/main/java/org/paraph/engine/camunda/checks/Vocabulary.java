package org.paraph.engine.camunda.checks;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paraph.engine.models.KnownWords;

/**
 * The words that the application and its models share.
 *
 * @param formKeys keys of forms
 * @param roles    to whom tasks can be offered
 * @param messages names of messages that the application delivers
 * @param acts     which act completes a task, by the id of the task
 */
public record Vocabulary(Set<String> formKeys, Set<String> roles, Set<String> messages, Map<String, String> acts) {

    /** What all features know together. */
    public static Vocabulary of(Collection<? extends KnownWords> known) {
        var acts = new TreeMap<String, String>();
        known.forEach(words -> acts.putAll(words.actsOfTasks()));
        return new Vocabulary(all(known, KnownWords::formKeys), all(known, KnownWords::roles), all(known, KnownWords::messages),
                acts);
    }

    private static Set<String> all(Collection<? extends KnownWords> known, Function<KnownWords, Set<String>> which) {
        return known.stream().map(which).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
