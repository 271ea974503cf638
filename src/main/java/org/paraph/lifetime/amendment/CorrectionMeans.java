package org.paraph.lifetime.amendment;

/** How a text was corrected (Vienna Convention, article 79(1), (2) and (6)). */
public enum CorrectionMeans {
    /** The correction is made in the text and initialled. */
    INITIALLED_CORRECTION,
    /** An instrument that sets out the correction is executed or exchanged. */
    EXCHANGED_INSTRUMENT,
    /** A corrected text of the whole treaty is executed. */
    CORRECTED_TEXT,
    /** The depositary executes a procès-verbal of rectification. */
    RECTIFICATION_RECORD
}
