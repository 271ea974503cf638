package org.paraph.testing.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class on the {@link Bench} whose tests together reach every flow node of these process models. When all of
 * its tests have run, the class fails if a node was never reached, and names it. In each step in which a process waits,
 * the first dossier that stands there is stopped, moved to a new version and let go on; the class fails if that could not
 * be done in one of them. Running some of the tests checks nothing of the kind.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({Bench.class, ProcessCoverage.class})
public @interface Covers {

    /** Ids of the process models, as the files in {@code bpmn} are named. */
    String[] value();
}
