package org.paraph.calendar;

/** What is dated in a dossier. */
public enum AgendaKind {
    GATE_MEETING, AGENDA_CUT_OFF, ROUND, CEREMONY, REVIEW_DUE, SILENCE_END, TASK_DUE, SUSPENSION_CONDITION, MANDATE_END, TERM_END,
    NOTICE_WINDOW, NOTICE_EFFECT
}
