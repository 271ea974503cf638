package org.paraph.testing.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules for process models of the architecture page. Each looks at one file and tells what it finds, with ids. */
public enum ModelRule {

    NAMED_LIKE_ITS_PROCESS("holds one executable process, named like the file", Naming::namedLikeItsProcess),
    IDS_SAY_WHAT_IT_IS("has ids that say what they name", Naming::idsSayWhatItIs),
    NODES_ARE_NAMED("names every step, event and decision", Naming::nodesAreNamed),
    SPLITS_ARE_QUESTIONS("asks a question at every decision and names the answers", Naming::splitsAreQuestions),
    PROCESS_IS_DESCRIBED("documents the process, its version and how long its history is kept", Naming::processIsDescribed),
    USER_TASKS_ARE_COMPLETE("tells for every user task who does it, in which form and why", Naming::userTasksAreComplete),
    USER_TASKS_ARE_DUE("tells for every user task by when it is due", Naming::userTasksAreDue),

    SPLITS_DECIDE("gives every way out of a decision a condition, and one the default", Flow::splitsDecide),
    SPLITS_AND_JOINS_ARE_EXPLICIT("splits and joins in gateways only", Flow::splitsAndJoinsAreExplicit),
    NOTHING_DANGLES("leads every path to an end", Flow::nothingDangles),
    SCOPES_ARE_SMALL("has at most 18 flow nodes in a scope", Flow::scopesAreSmall),

    CALLS_NAME_WHAT_THEY_PASS("calls processes of the same deployment and names what it passes", Wiring::callsNameWhatTheyPass),
    NO_SCRIPTS("runs no script, class or delegate", Wiring::noScripts),
    EXPRESSIONS_ARE_SIMPLE("calls existing steps, in simple expressions", Wiring::expressionsAreSimple),
    STEPS_CALL_BEANS("has a call in every service task", Wiring::stepsCallBeans),
    CANDIDATES_ARE_ROLES("offers tasks to known roles", Wiring::candidatesAreRoles),
    MESSAGES_ARE_DECLARED("declares the messages it uses and uses those it declares", Wiring::messagesAreDeclared),

    EVERYTHING_IS_DRAWN("draws every node and flow once", Drawing::everythingIsDrawn),
    SHAPES_STAND_APART("lets no shape overlap another", Drawing::shapesStandApart),
    FLOWS_ARE_ORTHOGONAL("draws flows in right angles, from shape to shape", Drawing::flowsAreOrthogonal),
    FLOWS_DO_NOT_CROSS("lets no flow cross another", Drawing::flowsDoNotCross),
    FLOWS_AVOID_SHAPES("lets no flow run through a shape", Drawing::flowsAvoidShapes),
    LABELS_ARE_READABLE("puts no label on a shape, a flow or another label", Drawing::labelsAreReadable),
    READS_LEFT_TO_RIGHT("reads from left to right, except loops back to a merge", Drawing::readsLeftToRight);

    private final String sentence;
    private final Function<ModelFile, Stream<String>> check;

    ModelRule(String sentence, Function<ModelFile, Stream<String>> check) {
        this.sentence = sentence;
        this.check = check;
    }

    /** What breaks this rule in a model, each with the file and the id; empty if the model keeps it. */
    public List<String> findings(ModelFile model) {
        return check.apply(model).map(finding -> model.name() + ": " + finding).toList();
    }

    @Override
    public String toString() {
        return sentence;
    }
}
