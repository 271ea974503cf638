package org.paraph.engine.camunda.checks;

/** How much a set of models may be. The real ones stay far below; what lies above is a mistake or an attack. */
final class Limits {

    static final int FILES = 500;
    static final int FILE_BYTES = 2 * 1024 * 1024;
    static final int SET_BYTES = 20 * 1024 * 1024;
    static final int DEPTH = 100;
    static final int ELEMENTS = 50_000;
    /** Steps, events and gateways of one file. */
    static final int FLOW_NODES = 500;
    /** Flows between them, and shapes and lines that draw all this. */
    static final int FLOWS = 1_000;
    static final int DRAWN = 2_000;
    /** Findings of one kind in one file; more of the same help nobody. */
    static final int ALIKE = 50;
    /** Letters of one expression, and of what a finding quotes. */
    static final int EXPRESSION = 2_000;
    static final int QUOTED = 200;
    /** Brackets within brackets in one FEEL expression. */
    static final int BRACKETS = 8;

    private Limits() {
    }
}
