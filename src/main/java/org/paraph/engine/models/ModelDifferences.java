package org.paraph.engine.models;

import java.util.List;

/** What differs between two sets of models, down to the properties that no drawing shows. */
public interface ModelDifferences {

    /** All differences in order of file and of the elements within the file; empty if the two say the same. */
    List<ModelDifference> between(ModelSet before, ModelSet after);
}
