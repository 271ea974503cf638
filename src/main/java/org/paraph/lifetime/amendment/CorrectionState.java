package org.paraph.lifetime.amendment;

/** How far the correction of a text has come. It follows from the acts on file and is never set. */
public enum CorrectionState {
    /** The others are told, and can object until the time limit. */
    PROPOSED,
    /** One of them objected: the text stays as it is, and all are told of the objection. */
    OBJECTED,
    /** The corrected text stands in the place of the defective one, as a rule from the beginning. */
    CORRECTED
}
