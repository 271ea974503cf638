package org.paraph.negotiation;

import java.util.stream.Stream;

/** What a feature has on file about the procedure of a dossier. Each feature keeps its own records and tells them here. */
public interface ProcedureRecords {

    /** Everything on file, in no particular order, as far as the present person may read it. */
    Stream<ProcedureEntry> entries(Negotiation negotiation);
}
