package org.paraph.engine.camunda.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.paraph.engine.models.Finding;
import org.paraph.engine.models.KnownWords;
import org.paraph.engine.models.ModelChecks;
import org.paraph.engine.models.ModelSet;
import org.paraph.engine.models.Solvability;

/**
 * Checks sets of models against the running application: its steps, its words and its people. The running engine is not
 * asked: a model is read beside it.
 */
@ApplicationScoped
class CamundaModelChecks implements ModelChecks {

    private final BeanManager beans;
    private final Instance<KnownWords> words;
    private final Instance<Solvability> people;
    private SetChecks.Parsers parsers;
    private StepBeans steps;

    CamundaModelChecks() {
        this(null, null, null);
    }

    @Inject
    CamundaModelChecks(BeanManager beans, @Any Instance<KnownWords> words, @Any Instance<Solvability> people) {
        this.beans = beans;
        this.words = words;
        this.people = people;
    }

    @Override
    public List<Finding> findings(ModelSet whole, Set<String> changed) {
        begin();
        return new SetChecks(steps, Vocabulary.of(words.stream().toList()), people.stream().toList(), parsers)
                .findings(whole, changed);
    }

    /** With the first set: a start of the server does not need all this. */
    private synchronized void begin() {
        if (parsers == null) {
            steps = StepBeans.of(beans);
            parsers = SetChecks.Parsers.made();
        }
    }
}
