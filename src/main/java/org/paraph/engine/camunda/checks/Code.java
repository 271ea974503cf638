package org.paraph.engine.camunda.checks;

import java.util.Locale;
import org.paraph.engine.models.Finding.Severity;

/** Everything that can be found, by what it means for the set: an error refuses it, a warning asks. */
enum Code {
    FILE_NAME(Severity.ERROR), FILE_TOO_LARGE(Severity.ERROR), SET_TOO_LARGE(Severity.ERROR),
    TOO_MANY_FILES(Severity.ERROR), EMPTY_FILE(Severity.ERROR), NOT_XML(Severity.ERROR), NOT_WELL_FORMED(Severity.ERROR),
    WRONG_ENCODING(Severity.ERROR), DOCTYPE(Severity.ERROR), TOO_DEEP(Severity.ERROR), TOO_MANY_ELEMENTS(Severity.ERROR),
    TOO_MANY_NODES(Severity.ERROR), NOT_BPMN(Severity.ERROR), NOT_DMN(Severity.ERROR), BAD_FORM(Severity.ERROR),
    FORM_NOT_NAMED_LIKE_FILE(Severity.ERROR), MADE_FOR_ANOTHER_ENGINE(Severity.ERROR), FOREIGN_EXTENSIONS(Severity.WARNING),

    NO_PROCESS(Severity.ERROR), SEVERAL_PROCESSES(Severity.ERROR), NOT_EXECUTABLE(Severity.ERROR),
    PROCESS_NOT_NAMED_LIKE_FILE(Severity.ERROR), PROCESS_TWICE(Severity.ERROR), MORE_THAN_ONE_POOL(Severity.WARNING),
    NO_ID(Severity.ERROR), SAME_ID_TWICE(Severity.ERROR), WRONG_REFERENCE(Severity.ERROR),

    SCRIPT(Severity.ERROR), BRINGS_IN(Severity.ERROR), RUNS_CODE(Severity.ERROR), CONNECTOR(Severity.ERROR),
            EXTERNAL_TASK(Severity.ERROR),
    OTHER_LANGUAGE(Severity.ERROR), EXPRESSION_TOO_LONG(Severity.ERROR), EXPRESSION_NOT_SIMPLE(Severity.ERROR),
    UNKNOWN_STEP(Severity.ERROR), UNKNOWN_METHOD(Severity.ERROR), WRONG_ARGUMENTS(Severity.ERROR),
    BAD_MOMENT(Severity.ERROR), BAD_NUMBER(Severity.ERROR),

    NOT_PARSED(Severity.ERROR), ENGINE_DOUBTS(Severity.WARNING),

    NO_HISTORY_TIME_TO_LIVE(Severity.ERROR), NO_VERSION_TAG(Severity.ERROR), NO_CANDIDATES(Severity.ERROR),
    NO_FORM(Severity.ERROR), NO_DUE_DATE(Severity.ERROR), NO_DEFAULT(Severity.ERROR), NO_CONDITION(Severity.ERROR),
    DEFAULT_WITH_CONDITION(Severity.ERROR), CONDITION_WITHOUT_DECISION(Severity.ERROR), NOT_BOUND(Severity.ERROR),
    UNKNOWN_PROCESS(Severity.ERROR), NO_BUSINESS_KEY(Severity.ERROR), PASSES_UNNAMED(Severity.ERROR),
    UNKNOWN_DECISION(Severity.ERROR), UNKNOWN_FORM(Severity.ERROR), UNKNOWN_FORM_KEY(Severity.ERROR),
    CALLS_NO_STEP(Severity.ERROR), NO_ROLE(Severity.ERROR), UNDECLARED_MESSAGE(Severity.ERROR),
    MESSAGE_WITHOUT_NAME(Severity.ERROR), UNUSED_MESSAGE(Severity.WARNING), UNKNOWN_MESSAGE(Severity.WARNING),
    CALL_CYCLE(Severity.ERROR), ACT_WITHOUT_TASK(Severity.WARNING),

    ID_SAYS_NOTHING(Severity.WARNING), NO_NAME(Severity.WARNING), NO_QUESTION(Severity.WARNING),
    NO_ANSWER(Severity.WARNING), NO_DOCUMENTATION(Severity.WARNING), SPLIT_AND_JOIN(Severity.WARNING),
    NEEDS_GATEWAY(Severity.WARNING), NEVER_REACHED(Severity.WARNING), LEADS_NOWHERE(Severity.WARNING),
    ONE_EVENT_ONLY(Severity.WARNING), SCOPE_TOO_LARGE(Severity.WARNING),

    NOT_DRAWN_ONCE(Severity.WARNING), DRAWS_NOTHING(Severity.WARNING), SHAPES_OVERLAP(Severity.WARNING),
    NOT_ON_BORDER(Severity.WARNING), NOT_INSIDE(Severity.WARNING), FLOW_SLANTED(Severity.WARNING),
    FLOW_STARTS_APART(Severity.WARNING), FLOW_ENDS_APART(Severity.WARNING), FLOWS_CROSS(Severity.WARNING),
    FLOW_THROUGH_SHAPE(Severity.WARNING), NAME_TOO_LONG(Severity.WARNING), LABEL_TOO_NARROW(Severity.WARNING),
    LABEL_COVERED(Severity.WARNING), RUNS_BACK(Severity.WARNING),

    DECISION_NOT_NAMED_LIKE_FILE(Severity.ERROR), FEEL_NOT_PARSED(Severity.ERROR), DECISION_NO_QUESTION(Severity.WARNING),
    ROW_WITHOUT_SOURCE(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    /** As findings and the words name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
