package org.paraph.engine.camunda.checks;

import java.util.Set;

/**
 * What a model may refer to outside its own file.
 *
 * @param files the names of all files that are deployed together with it
 * @param steps the beans that its expressions may call
 * @param words what it shares with the application
 */
public record Surroundings(Set<String> files, StepBeans steps, Vocabulary words) {

    public Surroundings {
        files = Set.copyOf(files);
    }
}
