package org.paraph.engine.camunda.checks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.paraph.engine.models.Finding;

/** The rules for process models of the architecture page. Each looks at one file and tells what it finds, with ids. */
public enum ModelRule {

    NAMED_LIKE_ITS_PROCESS(Kind.TEXT, "holds one executable process, named like the file", Headings::ofProcesses),
    MADE_FOR_THIS_ENGINE(Kind.TEXT, "says nothing that only another engine understands",
            file -> Headings.ofEngine(file.markup())),
    IS_SMALL_ENOUGH(Kind.TEXT, "has at most 500 steps, events and gateways", file -> Headings.ofSize(file.markup())),
    EVERYTHING_HAS_AN_ID(Kind.TEXT, "gives every element that matters an id of its own", file -> Headings.ofIds(file.markup())),
    REFERENCES_FIT(Kind.TEXT, "names elements of a kind that can stand there", file -> Headings.ofReferences(file.markup())),
    NO_SCRIPTS(Kind.TEXT, "runs no script, class or delegate", file -> Safety.code(file.markup())),
    EXPRESSIONS_ARE_SIMPLE(Kind.TEXT, "calls existing steps, in simple expressions",
            file -> Safety.expressions(file.markup(), file.steps())),
    MOMENTS_ARE_READABLE(Kind.TEXT, "writes days, times and numbers so that they can be read",
            file -> Moments.flaws(file.markup())),

    PROCESS_IS_VERSIONED(Kind.WIRING, "tells its version and how long its history is kept", Naming::processIsVersioned),
    USER_TASKS_ARE_COMPLETE(Kind.WIRING, "tells for every user task who does it and in which form", Naming::userTasksAreComplete),
    USER_TASKS_ARE_DUE(Kind.WIRING, "tells for every user task by when it is due", Naming::userTasksAreDue),
    SPLITS_DECIDE(Kind.WIRING, "gives every way out of a decision a condition, and one the default", Flow::splitsDecide),
    CALLS_NAME_WHAT_THEY_PASS(Kind.WIRING, "calls processes of the same deployment and names what it passes",
            Wiring::callsNameWhatTheyPass),
    STEPS_CALL_BEANS(Kind.WIRING, "has a call in every service task", Wiring::stepsCallBeans),
    CANDIDATES_ARE_ROLES(Kind.WIRING, "offers tasks to known roles", Wiring::candidatesAreRoles),
    FORMS_ARE_KNOWN(Kind.WIRING, "names forms that there are", Wiring::formsAreKnown),
    MESSAGES_ARE_DECLARED(Kind.WIRING, "declares the messages it uses and uses those it declares", Wiring::messagesAreDeclared),

    IDS_SAY_WHAT_IT_IS(Kind.STYLE, "has ids that say what they name", Naming::idsSayWhatItIs),
    NODES_ARE_NAMED(Kind.STYLE, "names every step, event and decision", Naming::nodesAreNamed),
    SPLITS_ARE_QUESTIONS(Kind.STYLE, "asks a question at every decision and names the answers", Naming::splitsAreQuestions),
    PROCESS_IS_DESCRIBED(Kind.STYLE, "names and documents the process", Naming::processIsDescribed),
    USER_TASKS_ARE_EXPLAINED(Kind.STYLE, "documents every user task", Naming::userTasksAreExplained),
    SPLITS_AND_JOINS_ARE_EXPLICIT(Kind.STYLE, "splits and joins in gateways only", Flow::splitsAndJoinsAreExplicit),
    NOTHING_DANGLES(Kind.STYLE, "leads every path to an end", Flow::nothingDangles),
    SCOPES_ARE_SMALL(Kind.STYLE, "has at most 18 flow nodes in a scope", Flow::scopesAreSmall),

    EVERYTHING_IS_DRAWN(Kind.STYLE, "draws every node and flow once", Drawing::everythingIsDrawn),
    SHAPES_STAND_APART(Kind.STYLE, "lets no shape overlap another", Drawing::shapesStandApart),
    FLOWS_ARE_ORTHOGONAL(Kind.STYLE, "draws flows in right angles, from shape to shape", Drawing::flowsAreOrthogonal),
    FLOWS_DO_NOT_CROSS(Kind.STYLE, "lets no flow cross another", Drawing::flowsDoNotCross),
    FLOWS_AVOID_SHAPES(Kind.STYLE, "lets no flow run through a shape", Drawing::flowsAvoidShapes),
    LABELS_ARE_READABLE(Kind.STYLE, "puts no label on a shape, a flow or another label", Drawing::labelsAreReadable),
    READS_LEFT_TO_RIGHT(Kind.STYLE, "reads from left to right, except loops back to a merge", Drawing::readsLeftToRight);

    /** When a rule is asked: of the bare text, before anything interprets it; of every model; of new models only. */
    enum Kind { TEXT, WIRING, STYLE }

    private final Kind kind;
    private final String sentence;
    private final Function<ModelFile, Stream<Flaw>> check;

    ModelRule(Kind kind, String sentence, Function<ModelFile, Stream<Flaw>> check) {
        this.kind = kind;
        this.sentence = sentence;
        this.check = check;
    }

    /** What breaks the rules of a kind in a model, in the order of the rules. */
    static Stream<Finding> findings(Kind kind, ModelFile model) {
        return Stream.of(values()).filter(rule -> rule.kind == kind).flatMap(rule -> rule.findings(model).stream());
    }

    /** What breaks this rule in a model; empty if the model keeps it. */
    public List<Finding> findings(ModelFile model) {
        return check.apply(model).map(flaw -> flaw.in(model.name(), model.markup())).toList();
    }

    @Override
    public String toString() {
        return sentence;
    }
}
