package org.paraph.approval;

/**
 * A gate as the decision table lays it out.
 *
 * @param kind           the legal review, or which body
 * @param name           its name as used, for example "State Council"
 * @param mandatory      whether the text has to pass it
 * @param waivable       whether its body may find that it need not decide
 * @param afterSignature whether it comes between signature and ratification
 * @param source         the legal source that the table names
 */
public record PlannedGate(GateKind kind, String name, boolean mandatory, boolean waivable,
        boolean afterSignature, String source) {
}
