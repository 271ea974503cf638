package org.paraph.engine.camunda.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.paraph.engine.models.Finding;
import org.paraph.engine.models.ModelChecks;
import org.paraph.engine.models.ModelSet;
import org.paraph.engine.models.Solvability;

/** The checks of a set of models, given what the models may call and which words they share with the application. */
final class SetChecks implements ModelChecks {

    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::severity).thenComparing(Finding::file)
            .thenComparing(Finding::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final StepBeans steps;
    private final Vocabulary words;
    private final List<Solvability> people;
    private final Parsers parsers;

    SetChecks(StepBeans steps, Vocabulary words, List<Solvability> people, Parsers parsers) {
        this.steps = steps;
        this.words = words;
        this.people = List.copyOf(people);
        this.parsers = parsers;
    }

    @Override
    public List<Finding> findings(ModelSet whole, Set<String> changed) {
        var found = new ArrayList<>(SetSize.findings(whole));
        if (found.isEmpty()) {
            var files = new FileChecks(new Surroundings(whole.files().keySet(), steps, words), parsers);
            whole.files().forEach((name, text) -> files.look(name, text, changed.contains(name)));
            found.addAll(files.found());
            found.addAll(together(files));
        }
        return found.stream().distinct().sorted(IN_ORDER).filter(new Enough()).toList();
    }

    private List<Finding> together(FileChecks files) {
        var references = new References(files.models(), words);
        var found = new ArrayList<>(references.findings().toList());
        if (files.allReadable()) {
            references.actsWithoutTask().forEach(found::add);
        }
        var offered = references.offered();
        people.forEach(each -> found.addAll(each.findings(offered)));
        return found;
    }

    /** Lets through so many findings of one kind in one file, and no more. */
    private static final class Enough implements Predicate<Finding> {

        private final Map<String, Integer> times = new HashMap<>();

        @Override
        public boolean test(Finding finding) {
            return times.merge(finding.file() + " " + finding.code(), 1, Integer::sum) <= Limits.ALIKE;
        }
    }

    /** What reads models as the engine does; made once, since that takes longer than reading one. */
    record Parsers(BpmnParsing processes, DmnParsing decisions) {

        static Parsers made() {
            return new Parsers(new BpmnParsing(), new DmnParsing());
        }
    }
}
