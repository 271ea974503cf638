package org.paraph.negotiation;

import org.paraph.directory.Marking;
import org.paraph.platform.problem.Problem;

/** Nobody marks a dossier above the own clearance: it would be gone from the person's sight. */
public class MarkingTooHigh extends Problem {

    MarkingTooHigh(Marking marking) {
        super(Kind.FORBIDDEN, "marking-too-high", marking);
    }
}
